package vn.loa.planning.domain;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What the statement that writes a new plan does for its renewal; nothing if it was not begun from an earlier year's. */
    static final String OF_NEW_PLAN = """
            renewed as (
              insert into renewal (plan_id, earlier_year)
              select :plan, r.earlier from (select cast(:earlier as integer) earlier) r where r.earlier is not null),
            renewed_targets as (
              insert into renewed_target (line_id, earlier_line_id)
              select * from unnest(cast(:targets as uuid[]), cast(:earlierTargets as uuid[]))),
            proposed as (
              insert into proposed_change (id, plan_id, position, kind, part, field, place, copied, begins, ends, words,
                     reason, source, leaves_id, follows_id, state, version)
              select gen_random_uuid(), :plan, row_number() over (), proposed.*, 'OPEN', 0
                from unnest(:kinds, :parts, :fields, :places, :copied, cast(:begins as integer[]), cast(:ends as integer[]),
                     :words, :reasons, :sources, cast(:leaves as uuid[]), cast(:follows as uuid[])) proposed)""";

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

    /** The values that {@link #OF_NEW_PLAN} asks for. */
    static Map<String, @Nullable Object> values(@Nullable Renewal renewal) {
        var targets = renewal == null ? List.<Renewal.Target>of() : renewal.targets();
        var proposals = renewal == null ? List.<RenewalProposal>of() : renewal.proposals();
        var values = new HashMap<String, @Nullable Object>();
        values.put("earlier", renewal == null ? null : renewal.earlierYear());
        values.put("targets", ids(targets, target -> target.line().value()));
        values.put("earlierTargets", ids(targets, target -> value(target.earlier())));
        values.put("kinds", texts(proposals, one -> one.kind().name()));
        values.put("parts", texts(proposals, one -> one.spot().part()));
        values.put("fields", texts(proposals, one -> one.spot().field()));
        values.put("places", texts(proposals, RenewalProposal::at));
        values.put("copied", texts(proposals, RenewalProposal::text));
        values.put("begins", texts(proposals, one -> String.valueOf(one.span().from())));
        values.put("ends", texts(proposals, one -> String.valueOf(one.span().to())));
        values.put("words", texts(proposals, RenewalProposal::after));
        values.put("reasons", texts(proposals, RenewalProposal::reason));
        values.put("sources", texts(proposals, RenewalProposal::source));
        values.put("leaves", texts(proposals, one -> text(one.leaves())));
        values.put("follows", texts(proposals, one -> text(one.follows())));
        return values;
    }

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

    private static @Nullable UUID[] ids(List<Renewal.Target> targets, Function<Renewal.Target, @Nullable UUID> id) {
        return targets.stream().map(id).toArray(UUID[]::new);
    }

    private static @Nullable UUID value(@Nullable LineId line) {
        return line == null ? null : line.value();
    }

    private static @Nullable String text(@Nullable OfficerId officer) {
        return officer == null ? null : officer.toString();
    }
}
