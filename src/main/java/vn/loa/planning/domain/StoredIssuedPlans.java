package vn.loa.planning.domain;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.IssuedPlan;
import vn.loa.planning.IssuedPlan.Task;
import vn.loa.planning.IssuedPlans;
import vn.loa.planning.PlanId;

@Component
class StoredIssuedPlans implements IssuedPlans {

    private final JdbcClient jdbc;

    StoredIssuedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the plan, with one of its tasks where it has any. */
    private record PlanTask(UnitId unit, int year, LocalDate date, Optional<Task> task) {}

    @Override
    public Optional<IssuedPlan> find(PlanId plan) {
        var rows = jdbc.sql("""
                        select p.unit_id, p.year plan_year, p.date, a.*
                          from plan p
                          left join plan_activity a on a.plan_id = p.id and a.removed_at is null
                         where p.id = :plan and p.status = 'ISSUED'
                         order by a.position, a.id""")
                .param("plan", plan.value())
                .query((result, number) -> planTask(new Row(result)))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new IssuedPlan(
                        plan,
                        first.unit(),
                        first.year(),
                        first.date(),
                        rows.stream().flatMap(row -> row.task().stream()).toList()));
    }

    private static PlanTask planTask(Row row) throws SQLException {
        var activity = row.idOrNull("id", ActivityId::new);
        return new PlanTask(
                new UnitId(row.id("unit_id")),
                row.number("plan_year"),
                Objects.requireNonNull(row.dateOrNull("date")),
                activity == null ? Optional.empty() : Optional.of(task(activity, row)));
    }

    private static Task task(ActivityId activity, Row row) throws SQLException {
        return new Task(
                activity,
                row.text("title"),
                row.textOrNull("lead"),
                row.idOrNull("lead_unit_id", UnitId::new),
                row.idOrNull("lead_officer_id", OfficerId::new),
                row.textOrNull("coordinators"),
                row.kinds("areas", Area.class),
                row.kinds("channels", ChannelKind.class),
                row.kinds("audiences", AudienceKind.class),
                row.texts("products"),
                row.textOrNull("target"),
                row.textOrNull("schedule"),
                row.dateOrNull("due"));
    }
}
