package vn.loa.planning.domain;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.checks.Span;
import vn.loa.checks.Spot;
import vn.loa.organization.OfficerId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/** Keeps what is proposed for a plan that was begun from an earlier year's, and what officers decide on it. */
@Component
class RenewalStore {

    private static final String BEGIN = """
            with begun as (insert into renewal (plan_id, earlier_year) values (:plan, :earlier)),
            targets as (
              insert into renewed_target (line_id, earlier_line_id)
              select * from unnest(cast(:lines as uuid[]), cast(:earlierLines as uuid[])))
            insert into proposed_change (id, plan_id, position, kind, part, field, place, copied, begins, ends, words,
                   reason, source, leaves_id, follows_id, state, version)
            select gen_random_uuid(), :plan, row_number() over (), proposed.*, 'OPEN', 0
              from unnest(:kinds, :parts, :fields, :places, :copied, cast(:begins as integer[]), cast(:ends as integer[]),
                   :words, :reasons, :sources, cast(:leaves as uuid[]), cast(:follows as uuid[])) proposed""";

    private static final String CHANGES = """
            select c.*, o.full_name from proposed_change c left join officer o on o.id = c.decided_by_id
             where c.plan_id = :plan order by c.position""";

    // Read as they were before: all in one statement, for accepting is asked for often.
    private static final String DECIDE = """
            with decided as (
              update proposed_change c
                 set state = :state, taken = case when :state = 'ACCEPTED' then coalesce(c.words, :typed) end,
                     decided_by_id = :by, decided_at = :at, version = c.version + 1
               where c.plan_id = :plan and c.id = any(:chosen) and c.state <> :state)
            """ + CHANGES;

    private static final String KEEP = """
            update proposed_change c
               set state = kept.state, taken = kept.taken,
                   decided_by_id = case when kept.state <> 'OPEN' then c.decided_by_id end,
                   decided_at = case when kept.state <> 'OPEN' then c.decided_at end
              from unnest(cast(:ids as uuid[]), :states, :taken) kept (id, state, taken)
             where c.id = kept.id""";

    private final JdbcClient jdbc;

    RenewalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param targets lines of the new plan, each with the one of the earlier plan that it was, where there is one */
    void begin(PlanId plan, int earlier, List<Pair> targets, List<RenewalProposal> proposals) {
        jdbc.sql(BEGIN)
                .param("plan", plan.value())
                .param("earlier", earlier)
                .param("lines", ids(targets, pair -> pair.line().value()))
                .param("earlierLines", ids(targets, pair -> value(pair.earlier())))
                .param("kinds", texts(proposals, one -> one.kind().name()))
                .param("parts", texts(proposals, one -> one.spot().part()))
                .param("fields", texts(proposals, one -> one.spot().field()))
                .param("places", texts(proposals, RenewalProposal::at))
                .param("copied", texts(proposals, RenewalProposal::text))
                .param(
                        "begins",
                        texts(proposals, one -> String.valueOf(one.span().from())))
                .param("ends", texts(proposals, one -> String.valueOf(one.span().to())))
                .param("words", texts(proposals, RenewalProposal::after))
                .param("reasons", texts(proposals, RenewalProposal::reason))
                .param("sources", texts(proposals, RenewalProposal::source))
                .param("leaves", texts(proposals, one -> text(one.leaves())))
                .param("follows", texts(proposals, one -> text(one.follows())))
                .update();
    }

    /** A line of the new plan and the one of the earlier plan that it was. */
    record Pair(LineId line, @Nullable LineId earlier) {}

    List<RenewalChange> of(PlanId plan) {
        return jdbc.sql(CHANGES)
                .param("plan", plan.value())
                .query((result, number) -> change(new Row(result)))
                .list();
    }

    /**
     * Takes down that these become accepted or refused.
     *
     * @param typed for those without words of their own
     * @return all of the plan's, as they were before
     */
    List<RenewalChange> decide(
            PlanId plan,
            Collection<UUID> chosen,
            RenewalChange.State state,
            @Nullable String typed,
            OfficerId by,
            Instant at) {
        return jdbc.sql(DECIDE)
                .param("plan", plan.value())
                .param("chosen", chosen.toArray(UUID[]::new))
                .param("state", state.name())
                .param("typed", typed)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .query((result, number) -> change(new Row(result)))
                .list();
    }

    /** For those about which nothing could be done: they stay as they were. */
    void keep(List<RenewalChange> before) {
        jdbc.sql(KEEP)
                .param("ids", texts(before, one -> one.id().toString()))
                .param("states", texts(before, one -> one.state().name()))
                .param("taken", texts(before, RenewalChange::taken))
                .update();
    }

    private static RenewalChange change(Row row) throws SQLException {
        return new RenewalChange(
                row.id("id"),
                row.kind("kind", RenewalKind.class),
                new Spot(row.text("part"), row.text("field")),
                row.text("place"),
                row.text("copied"),
                new Span(row.number("begins"), row.number("ends")),
                row.textOrNull("words"),
                row.text("reason"),
                row.text("source"),
                row.idOrNull("leaves_id", OfficerId::new),
                row.idOrNull("follows_id", OfficerId::new),
                row.kind("state", RenewalChange.State.class),
                row.textOrNull("taken"),
                row.textOrNull("full_name"),
                row.instantOrNull("decided_at"),
                row.number("version"));
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable UUID[] ids(List<Pair> pairs, Function<Pair, @Nullable UUID> id) {
        return pairs.stream().map(id).toArray(UUID[]::new);
    }

    private static @Nullable UUID value(@Nullable LineId line) {
        return line == null ? null : line.value();
    }

    private static @Nullable String text(@Nullable OfficerId officer) {
        return officer == null ? null : officer.toString();
    }
}
