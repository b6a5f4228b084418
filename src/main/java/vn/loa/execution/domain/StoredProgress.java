package vn.loa.execution.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.execution.Progress;
import vn.loa.execution.schedule.Schedule;
import vn.loa.planning.PlanId;

@Component
class StoredProgress implements Progress {

    private static final String LINES = """
            select a.title, case when a.lead_officer_id is null then a.lead end lead, a.words, a.kind,
                   t.times, t.done, t.late, t.next, r.results, r.people, r.sums
              from activity a
              join plan_activity p on p.id = a.id
              left join lateral (
                select count(*) times, count(o.done_on) done,
                       count(*) filter (where o.done_on is null and o.due < :today) late,
                       min(o.due) filter (where o.done_on is null and o.due >= :today) next
                  from occurrence o where o.activity_id = a.id) t on true
              left join lateral (
                select coalesce(sum(m.results), 0) results, coalesce(sum(m.people), 0) people,
                       array_agg(m.quantity || ' ' || m.measure order by m.measure) filter (where m.measure is not null) sums
                  from (select lower(btrim(result.measure)) measure, count(*) results, sum(result.people) people,
                               sum(result.quantity) quantity
                          from result where result.activity_id = a.id and result.withdrawn_at is null
                         group by lower(btrim(result.measure))) m) r on true
             where a.plan_id = :plan
             order by p.position, p.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Line> of(PlanId plan) {
        return jdbc.sql(LINES)
                .param("plan", plan.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var kind = Schedule.Kind.valueOf(row.getString("kind"));
        var timed = kind != Schedule.Kind.ON_EVENT && kind != Schedule.Kind.CONTINUOUS;
        return new Line(
                row.getString("title"),
                row.getString("lead"),
                row.getString("words"),
                timed,
                timed ? row.getInt("times") : 0,
                row.getInt("done"),
                timed ? row.getInt("late") : 0,
                timed ? row.getObject("next", LocalDate.class) : null,
                row.getInt("results"),
                row.getLong("people"),
                sums(row));
    }

    private static List<Sum> sums(ResultSet row) throws SQLException {
        var sums = row.getArray("sums");
        return sums == null
                ? List.of()
                : Stream.of((String[]) sums.getArray())
                        .map(sum -> sum.split(" ", 2))
                        .map(sum -> new Sum(new BigDecimal(sum[0]).stripTrailingZeros(), sum[1]))
                        .toList();
    }
}
