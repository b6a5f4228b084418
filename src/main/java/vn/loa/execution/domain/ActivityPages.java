package vn.loa.execution.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.Evidence;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.ResultId;
import vn.loa.execution.schedule.Schedule;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** Finds an activity with its times and results. */
@Component
class ActivityPages {

    private static final int MOST_RESULTS = 50;

    private final EvidenceQueries evidence;
    private final JdbcClient jdbc;

    ActivityPages(EvidenceQueries evidence, JdbcClient jdbc) {
        this.evidence = evidence;
        this.jdbc = jdbc;
    }

    ActivityPage page(OfficerId by, ActivityId activity, ExecutionGate.Standing standing) {
        var times = times(activity);
        var all = times.stream().mapToInt(ActivityPage.Time::results).sum();
        var results = results(by, activity);
        return jdbc.sql(
                        "select a.*, u.name unit_name from activity a join unit u on u.id = a.unit_id where a.id = :activity")
                .param("activity", activity.value())
                .query((row, number) -> new ActivityPage(
                        activity,
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        row.getString("unit_name"),
                        row.getInt("year"),
                        row.getString("title"),
                        row.getString("lead"),
                        row.getString("coordinators"),
                        kinds(row, "areas", Area::valueOf),
                        kinds(row, "channels", ChannelKind::valueOf),
                        kinds(row, "products", product -> product),
                        row.getString("target"),
                        row.getString("words"),
                        Schedule.Kind.valueOf(row.getString("kind")),
                        row.getObject("ended_on") != null,
                        row.getInt("version"),
                        times,
                        results,
                        all,
                        standing.mayRecord(),
                        standing.maySchedule()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static <T> List<T> kinds(ResultSet row, String column, Function<String, T> kind) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(kind).toList();
    }

    private List<ActivityPage.Time> times(ActivityId activity) {
        return jdbc.sql("select * from occurrence where activity_id = :activity order by due")
                .param("activity", activity.value())
                .query((row, number) -> new ActivityPage.Time(
                        new OccurrenceId(row.getObject("id", UUID.class)),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getInt("results"),
                        row.getInt("needed"),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    private List<ActivityPage.Recording> results(OfficerId by, ActivityId activity) {
        var files =
                evidence.shownWith(activity, MOST_RESULTS).stream().collect(Collectors.groupingBy(Evidence::result));
        return jdbc.sql("""
                        select r.*, o.full_name, r.recorded_by_id = :by own,
                               (select c.reason from result_correction c where c.result_id = r.id
                                 order by c.number desc limit 1) corrected
                          from result r join officer o on o.id = r.recorded_by_id
                         where r.activity_id = :activity
                         order by r.day desc, r.recorded_at desc
                         limit :most""")
                .param("activity", activity.value())
                .param("by", by.value())
                .param("most", MOST_RESULTS)
                .query((row, number) -> recording(row, files))
                .list();
    }

    private static ActivityPage.Recording recording(ResultSet row, Map<ResultId, List<Evidence>> files)
            throws SQLException {
        var id = new ResultId(row.getObject("id", UUID.class));
        return new ActivityPage.Recording(
                id,
                new ResultDetails(
                        row.getObject("day", LocalDate.class),
                        row.getString("text"),
                        row.getObject("quantity", BigDecimal.class),
                        row.getString("measure"),
                        row.getObject("people", Integer.class),
                        row.getString("link")),
                row.getString("full_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("own"),
                row.getString("corrected"),
                files.getOrDefault(id, List.of()));
    }
}
