package vn.loa.planning.domain;

import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.NotFound;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;

/** Finds the moves a plan made and the documents that were frozen with them. */
@Component
class History {

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last move first. */
    List<TransitionView> of(PlanId plan) {
        return jdbc.sql("""
                        select t.number, t.move, t.at, t.reason, t.sha256, o.full_name, o.position
                          from plan_transition t join officer o on o.id = t.officer_id
                         where t.plan_id = :plan order by t.number desc""")
                .param("plan", plan.value())
                .query((result, number) -> transition(new Row(result)))
                .list();
    }

    String frozen(PlanId plan, int version) {
        return jdbc.sql("select document from plan_transition where plan_id = :plan and number = :version")
                .param("plan", plan.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static TransitionView transition(Row row) throws SQLException {
        return new TransitionView(
                row.number("number"),
                row.kind("move", PlanMove.class),
                row.text("full_name"),
                row.textOrNull("position"),
                row.instant("at"),
                row.textOrNull("reason"),
                row.text("sha256"));
    }
}
