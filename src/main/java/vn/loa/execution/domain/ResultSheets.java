package vn.loa.execution.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/** Takes in spreadsheets of results: kept as they were filled in, shown as they are understood, recorded at once. */
@Service
@Transactional
public class ResultSheets {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_LINES = 2_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final SheetTimes times;
    private final JdbcClient jdbc;
    private final Clock clock;

    ResultSheets(SheetTimes times, JdbcClient jdbc, Clock clock) {
        this.times = times;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(String name, Instant broughtAt, List<SheetLine> lines) {}

    /** @throws InvalidEntry if nothing is filled in, or more than one commune does in a year */
    public SheetId keep(OfficerId by, String name, List<SheetLine> lines) {
        if (lines.isEmpty()) {
            throw new InvalidEntry("file", "execution.sheet.blank");
        }
        if (lines.size() > MOST_LINES) {
            throw new InvalidEntry("file", "execution.sheet.tooLong", MOST_LINES);
        }
        var id = new SheetId(UUID.randomUUID());
        var now = clock.instant();
        jdbc.sql("""
                        with gone as (delete from result_sheet where brought_at < :longAgo)
                        insert into result_sheet (id, officer_id, name, lines, brought_at)
                        values (:id, :by, :name, :lines, :now)""")
                .param("id", id.value())
                .param("by", by.value())
                .param("name", name)
                .param("lines", JSON.writeValueAsString(lines))
                .param("now", Timestamp.from(now))
                .param("longAgo", Timestamp.from(now.minus(KEPT)))
                .update();
        return id;
    }

    /** Seen by the officer alone who brought it. */
    @Transactional(readOnly = true)
    public SheetReview show(OfficerId by, SheetId id) {
        var kept = find(by, id);
        var today = LocalDate.now(clock);
        var reading = new SheetReading(times.find(by, today, kept.lines(), false), today);
        return new SheetReview(id, kept.name(), kept.broughtAt(), reading.read(kept.lines()));
    }

    /**
     * Records what can be taken of it, as it stands at this moment.
     *
     * @return how many results
     */
    public int record(OfficerId by, SheetId id) {
        var kept = find(by, id);
        var today = LocalDate.now(clock);
        var reading = new SheetReading(times.find(by, today, kept.lines(), true), today);
        reading.read(kept.lines());
        var fresh = reading.fresh();
        if (!fresh.isEmpty()) {
            times.write(by, clock.instant(), fresh);
        }
        return fresh.size();
    }

    private Kept find(OfficerId by, SheetId id) {
        return jdbc.sql("select name, lines, brought_at from result_sheet where id = :id and officer_id = :by")
                .param("id", id.value())
                .param("by", by.value())
                .query((row, number) -> new Kept(
                        row.getString("name"),
                        row.getTimestamp("brought_at").toInstant(),
                        JSON.readValue(row.getString("lines"), new TypeReference<List<SheetLine>>() {})))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
