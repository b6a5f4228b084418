package vn.loa.planning.domain;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/** Keeps what was reached of the targets that a plan took over. */
@Component
class RenewalTargets {

    private static final String TARGETS = """
            select t.line_id, l.text, e.text earlier, nullif(r.result, '') result, o.full_name, r.noted_at,
                   coalesce(r.version, 0) version
              from renewal n
              join section s on s.plan_id = n.plan_id and s.removed_at is null
              join section_line l on l.section_id = s.id and l.removed_at is null
              join renewed_target t on t.line_id = l.id
              left join section_line e on e.id = t.earlier_line_id
              left join target_result r on r.line_id = coalesce(t.earlier_line_id, t.line_id) and r.year = n.earlier_year
              left join officer o on o.id = r.noted_by_id
             where n.plan_id = :plan
             order by s.position, s.id, l.position, l.id""";

    private static final String NOTE = """
            insert into target_result as r (line_id, year, result, noted_by_id, noted_at, version)
            select coalesce(t.earlier_line_id, t.line_id), n.earlier_year, :result, :by, :at, 1
              from renewed_target t
              join section_line l on l.id = t.line_id
              join section s on s.id = l.section_id
              join renewal n on n.plan_id = s.plan_id
             where t.line_id = :line and n.plan_id = :plan
                on conflict (line_id, year) do update set result = excluded.result, noted_by_id = excluded.noted_by_id,
                   noted_at = excluded.noted_at, version = r.version + 1
             where r.version = :version or r.result = excluded.result""";

    private final JdbcClient jdbc;
    private final Telling telling;

    RenewalTargets(JdbcClient jdbc, Telling telling) {
        this.jdbc = jdbc;
        this.telling = telling;
    }

    List<RenewedTarget> of(PlanId plan) {
        return jdbc.sql(TARGETS)
                .param("plan", plan.value())
                .query((result, number) -> target(new Row(result)))
                .list();
    }

    /** @throws StaleRenewal if somebody else noted another result after this version */
    void note(PlanId plan, LineId line, int version, String result, OfficerId by, Instant at) {
        int noted = jdbc.sql(NOTE)
                .param("plan", plan.value())
                .param("line", line.value())
                .param("version", version)
                .param("result", result)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        if (noted == 0) {
            var other = of(plan).stream()
                    .filter(target -> target.line().equals(line))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            throw StaleRenewal.noted(
                    String.valueOf(other.notedBy()),
                    telling.moment(other.notedAt() == null ? at : other.notedAt()),
                    String.valueOf(other.result()));
        }
    }

    private static RenewedTarget target(Row row) throws SQLException {
        return new RenewedTarget(
                new LineId(row.id("line_id")),
                row.text("text"),
                row.textOrNull("earlier"),
                row.textOrNull("result"),
                row.textOrNull("full_name"),
                row.instantOrNull("noted_at"),
                row.number("version"));
    }
}
