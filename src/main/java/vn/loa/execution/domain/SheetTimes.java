package vn.loa.execution.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.execution.schedule.Schedule;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;

/** Asks for all the times that a spreadsheet names at once, and writes all its results at once. */
@Component
class SheetTimes {

    private static final String FIND = """
            with named as materialized (
              select o.id, a.unit_id, a.lead_unit_id from occurrence o join activity a on a.id = o.activity_id
               where o.id = any(cast(:ids as uuid[]))),
            reach as materialized (
              select unit.id, reach.sight, reach.held
                from (select unit_id id from named union select lead_unit_id from named where lead_unit_id is not null) unit
               cross join lateral reach_of(:by, unit.id, :today) reach)
            select o.id, o.activity_id, o.results, o.needed, o.done_on, o.begins, o.due, a.title, a.kind, a.unit_id,
                   a.ended_on is not null ended, reach.sight, reach.held, lead.held lead_held
              from named
              join occurrence o on o.id = named.id
              join activity a on a.id = o.activity_id
              join reach on reach.id = a.unit_id
              left join reach lead on lead.id = a.lead_unit_id
             order by o.id %s""";

    private static final String WRITE = """
            with told as (
              insert into result (id, occurrence_id, activity_id, day, text, quantity, measure, people, link,
                                  recorded_by_id, recorded_at, version)
              select gen_random_uuid(), r.time, r.activity, r.day, r.text, r.quantity, r.measure, r.people, r.link,
                     :by, :at, 0
                from jsonb_to_recordset(cast(:results as jsonb)) r (
                       time uuid, activity uuid, day date, text text, quantity numeric, measure text, people integer,
                       link text))
            update occurrence o set results = t.results, done_on = t.done_on, version = o.version + 1
              from jsonb_to_recordset(cast(:times as jsonb)) t (id uuid, results integer, done_on date)
             where o.id = t.id""";

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient jdbc;

    SheetTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record ResultRow(
            UUID time,
            UUID activity,
            String day,
            String text,
            @Nullable String quantity,
            @Nullable String measure,
            @Nullable Integer people,
            @Nullable String link) {}

    private record TimeRow(UUID id, int results, @Nullable String doneOn) {}

    /**
     * The times with what they tell already of these days, corrected or not.
     *
     * @param lock nobody else records for them before this transaction ends
     */
    Collection<SheetTime> find(OfficerId by, LocalDate today, List<SheetLine> lines, boolean lock) {
        var ids = lines.stream()
                .map(SheetReading::time)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .distinct()
                .toArray(String[]::new);
        if (ids.length == 0) {
            return List.of();
        }
        // In the order of their identifiers, so that two sheets never wait for each other.
        var times = new HashMap<UUID, SheetTime>();
        jdbc.sql(FIND.formatted(lock ? "for update of o" : ""))
                .param("ids", ids)
                .param("by", by.value())
                .param("today", today)
                .query((row, number) -> time(row))
                .list()
                .forEach(time -> times.put(time.id(), time));
        remember(ids, times);
        return times.values();
    }

    private void remember(String[] ids, Map<UUID, SheetTime> times) {
        jdbc.sql("""
                        select r.occurrence_id, r.day, r.text, r.quantity, r.measure, r.people, r.link
                          from result r where r.occurrence_id = any(cast(:ids as uuid[])) and r.withdrawn_at is null
                         union all
                        select r.occurrence_id, c.day, c.text, c.quantity, c.measure, c.people, c.link
                          from result r join result_correction c on c.result_id = r.id
                         where r.occurrence_id = any(cast(:ids as uuid[])) and r.withdrawn_at is null""").param("ids", ids).query((ResultSet row) -> {
            var time = times.get(row.getObject("occurrence_id", UUID.class));
            if (time != null) {
                time.remember(details(row));
            }
        });
    }

    void write(OfficerId by, Instant now, List<SheetReading.New> fresh) {
        var times = fresh.stream().map(SheetReading.New::time).collect(Collectors.toSet());
        jdbc.sql(WRITE)
                .param("by", by.value())
                .param("at", Timestamp.from(now))
                .param(
                        "results",
                        JSON.writeValueAsString(
                                fresh.stream().map(SheetTimes::row).toList()))
                .param(
                        "times",
                        JSON.writeValueAsString(
                                times.stream().map(SheetTimes::row).toList()))
                .update();
    }

    private static ResultRow row(SheetReading.New one) {
        var details = one.details();
        return new ResultRow(
                one.time().id(),
                one.time().time().activity().value(),
                details.day().toString(),
                details.text(),
                details.quantity() == null ? null : details.quantity().toPlainString(),
                details.measure(),
                details.people(),
                details.link());
    }

    private static TimeRow row(SheetTime time) {
        var doneOn = time.doneOn();
        return new TimeRow(time.id(), time.results(), doneOn == null ? null : doneOn.toString());
    }

    private static SheetTime time(ResultSet row) throws SQLException {
        return new SheetTime(
                row.getObject("id", UUID.class),
                new SheetReview.Time(
                        new ActivityId(row.getObject("activity_id", UUID.class)),
                        row.getString("title"),
                        Schedule.Kind.valueOf(row.getString("kind")),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("due", LocalDate.class)),
                ExecutionGate.standing(row),
                row.getInt("needed"),
                row.getInt("results"),
                row.getObject("done_on", LocalDate.class));
    }

    private static ResultDetails details(ResultSet row) throws SQLException {
        return new ResultDetails(
                row.getObject("day", LocalDate.class),
                row.getString("text"),
                row.getBigDecimal("quantity"),
                row.getString("measure"),
                row.getObject("people", Integer.class),
                row.getString("link"));
    }
}
