package vn.loa.planning.domain;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;

/** Finds the activities of a plan as they are looked at. */
@Component
class ActivityQueries {

    private static final String ACTIVITIES =
            "select a.*, o.full_name saved_by from plan_activity a join officer o on o.id = a.saved_by_id";

    /** Those of a plan {@code head}, gathered in a column. */
    static final String OF_PLAN = """
            (select json_agg(activity order by activity.removed_at desc, activity.position, activity.id)
               from (%s where a.plan_id = head.id) activity)""".formatted(ACTIVITIES);

    /** @param removed the last removed first */
    record Rows(List<ActivityView> standing, List<ActivityView> removed) {}

    private final JdbcClient jdbc;

    ActivityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Rows rows(List<Row> gathered) throws SQLException {
        var rows = new Rows(new ArrayList<>(), new ArrayList<>());
        for (var row : gathered) {
            (row.instantOrNull("removed_at") == null ? rows.standing() : rows.removed()).add(activity(row));
        }
        return rows;
    }

    ActivityView find(PlanId plan, ActivityId activity) {
        return jdbc.sql(ACTIVITIES + " where a.plan_id = :plan and a.id = :activity")
                .param("plan", plan.value())
                .param("activity", activity.value())
                .query((result, number) -> activity(new Row(result)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static ActivityView activity(Row row) throws SQLException {
        return new ActivityView(
                new ActivityId(row.id("id")),
                row.number("version"),
                row.kind("place", ActivityPlace.class),
                details(row),
                row.text("saved_by"),
                row.instant("saved_at"));
    }

    private static ActivityRevision details(Row row) throws SQLException {
        return new ActivityRevision(
                row.text("title"),
                row.idOrNull("lead_unit_id", UnitId::new),
                row.idOrNull("lead_officer_id", OfficerId::new),
                row.textOrNull("lead"),
                row.textOrNull("coordinators"),
                row.texts("contents"),
                row.kinds("areas", Area.class),
                row.kinds("channels", ChannelKind.class),
                row.kinds("audiences", AudienceKind.class),
                row.textOrNull("schedule"),
                row.dateOrNull("due"),
                row.texts("products"),
                row.textOrNull("target"),
                row.textOrNull("budget"));
    }
}
