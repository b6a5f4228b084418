package vn.loa.execution.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.execution.domain.ActivityFilter.Whose;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.Tokens;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitSummary;

/** Calendars that officers' own programs fetch by a private address. Whoever has the address sees what is in it. */
@Service
public class ActivityFeeds {

    private static final int DAYS_BEFORE = 60;
    private static final int DAYS_AFTER = 400;
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final UnitDirectory units;
    private final Clock clock;

    ActivityFeeds(JdbcClient jdbc, UnitDirectory units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** That an officer has a calendar, and of whose activities. */
    public record Feed(Whose whose, Instant madeAt) {}

    /** What is in a calendar. */
    public record Content(String unitName, Whose whose, List<Entry> entries) {

        public Content {
            entries = List.copyOf(entries);
        }
    }

    /** @param changedAt when what is said of it was last known to change */
    public record Entry(ActivityRow row, Instant changedAt) {}

    @Transactional(readOnly = true)
    public Optional<Feed> of(OfficerId by) {
        return jdbc.sql("select whose, made_at from activity_feed where officer_id = :by")
                .param("by", by.value())
                .query((row, number) -> new Feed(
                        Whose.valueOf(row.getString("whose")),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    /** Makes a new address; the one before opens nothing any more. It is told this once and not kept. */
    @Transactional
    public String make(OfficerId by, Whose whose) {
        var token = Tokens.random();
        jdbc.sql("""
                        insert into activity_feed (officer_id, whose, token_hash, made_at)
                        values (:by, :whose, :token, :now)
                            on conflict (officer_id) do update
                           set whose = excluded.whose, token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .param("by", by.value())
                .param("whose", whose.name())
                .param("token", Tokens.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    @Transactional
    public void withdraw(OfficerId by) {
        jdbc.sql("delete from activity_feed where officer_id = :by")
                .param("by", by.value())
                .update();
    }

    /** @throws NotFound for an address that never was, was withdrawn, or belongs to an officer who left */
    public Content content(String token) {
        var today = LocalDate.now(clock);
        var owner = jdbc.sql("""
                        select f.officer_id, f.whose from activity_feed f join officer o on o.id = f.officer_id
                         where f.token_hash = :token and o.valid_from <= :today
                           and (o.leaves_on is null or o.leaves_on > :today)""")
                .param("token", Tokens.hash(token))
                .param("today", today)
                .query((row, number) -> new Owner(
                        new OfficerId(row.getObject("officer_id", UUID.class)), Whose.valueOf(row.getString("whose"))))
                .optional()
                .orElseThrow(NotFound::new);
        return units.homeOf(owner.officer())
                .map(home -> content(owner, home, today))
                .orElseGet(() -> new Content("", owner.whose(), List.of()));
    }

    private record Owner(OfficerId officer, Whose whose) {}

    private Content content(Owner owner, UnitSummary home, LocalDate today) {
        var asked = ActivityConditions.of(owner.officer(), home.id(), ActivityFilter.of(owner.whose()), today);
        var entries = jdbc.sql("""
                        select %s, greatest(a.changed_at, o.done_on, a.first_day) changed
                          from activity a
                          join occurrence o on o.activity_id = a.id
                         where %s and a.kind not in ('ON_EVENT', 'CONTINUOUS') and o.due between :first and :last
                         order by o.due, o.id
                         limit :most""".formatted(OccurrenceQueries.ROW, asked.which()))
                .params(asked.arguments())
                .param("first", today.minusDays(DAYS_BEFORE))
                .param("last", today.plusDays(DAYS_AFTER))
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        OccurrenceQueries.row(row), row.getTimestamp("changed").toInstant()))
                .list();
        return new Content(home.name(), owner.whose(), entries);
    }
}
