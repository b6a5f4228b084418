package vn.loa.execution.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.Area;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.ActivityProgress;
import vn.loa.execution.PlanProgress;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** Counts what was done by a day: results of later days are left out, whatever stands in them. */
@Component
class ProgressQueries implements PlanProgress {

    private static final String PROGRESS = """
            select a.id, a.title, a.areas, a.channels, a.kind, a.target, o.*, r.*,
                   (select count(*) from evidence e join result r on r.id = e.result_id
                     where e.activity_id = a.id and e.removed_at is null and r.day <= :day
                       and r.withdrawn_at is null) evidence,
                   plain(a.title || ' ' || array_to_string(a.products, ' ') || ' ' || coalesce(r.said, ''))
                     ~ '(man hinh|bang).{0,20}(dien tu|led)' board
              from activity a
              join plan_activity planned on planned.id = a.id
             cross join lateral (
               select count(*) times,
                      count(*) filter (where o.due < :day) due,
                      count(*) filter (where o.done_on <= :day) done,
                      count(*) filter (where o.due < :day and (o.done_on is null or o.done_on > :day)
                                         and a.kind not in ('ON_EVENT', 'CONTINUOUS')) late,
                      min(o.due) filter (where o.done_on is null or o.done_on > :day) next
                 from occurrence o where o.activity_id = a.id) o
             cross join lateral (
               select coalesce(sum(m.results), 0) results, coalesce(sum(m.people), 0) people,
                      coalesce(sum(m.links), 0) links, string_agg(m.said, ' ') said,
                      array_agg(m.measure) filter (where m.measure is not null) measures,
                      array_agg(m.quantity) filter (where m.measure is not null) quantities
                 from (select r.measure, sum(r.quantity) quantity, count(*) results, sum(r.people) people,
                              count(r.link) links, string_agg(left(r.text, 200), ' ') said
                         from result r
                        where r.activity_id = a.id and r.day <= :day and r.withdrawn_at is null
                        group by r.measure) m) r
             where a.plan_id = :plan
             order by planned.position, a.id""";

    private final JdbcClient jdbc;

    ProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ActivityProgress> of(PlanId plan, LocalDate day) {
        return jdbc.sql(PROGRESS)
                .param("plan", plan.value())
                .param("day", day)
                .query((row, number) -> progress(row))
                .list();
    }

    private static ActivityProgress progress(ResultSet row) throws SQLException {
        var target = TargetNumber.in(row.getString("target"));
        return new ActivityProgress(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                texts(row, "areas").map(Area::valueOf).toList(),
                texts(row, "channels").map(ChannelKind::valueOf).toList(),
                row.getInt("times"),
                row.getInt("due"),
                row.getInt("done"),
                row.getInt("late"),
                row.getObject("next", LocalDate.class),
                row.getString("kind").equals("ON_EVENT"),
                row.getBoolean("board"),
                target.isPresent(),
                target.isEmpty() || target.get().isMetBy(quantities(row)),
                row.getInt("results"),
                row.getLong("people"),
                row.getInt("links"),
                row.getInt("evidence"));
    }

    private static Map<String, BigDecimal> quantities(ResultSet row) throws SQLException {
        var sums = new HashMap<String, BigDecimal>();
        var measures = texts(row, "measures").toList();
        var array = row.getArray("quantities");
        if (array != null) {
            var quantities = (BigDecimal[]) array.getArray();
            for (int at = 0; at < quantities.length; at++) {
                sums.merge(measures.get(at), quantities[at], BigDecimal::add);
            }
        }
        return sums;
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Stream.of() : Arrays.stream((String[]) array.getArray());
    }
}
