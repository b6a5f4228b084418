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

    /** How many moves a page shows at once. */
    static final int MOST = 50;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest moves, the last first. */
    List<TransitionView> of(PlanId plan) {
        return before(plan, Integer.MAX_VALUE);
    }

    /** The newest of the moves before this one, the last first. */
    List<TransitionView> before(PlanId plan, int number) {
        return of(plan, number, List.of(0));
    }

    /** The newest moves and these, the last first. */
    List<TransitionView> with(PlanId plan, Integer... others) {
        return of(plan, Integer.MAX_VALUE, List.of(others));
    }

    private List<TransitionView> of(PlanId plan, int before, List<Integer> others) {
        return jdbc.sql("""
                        select t.number, t.move, t.at, t.reason, t.sha256, o.full_name, o.position
                          from plan p
                          join plan_transition t on t.plan_id = p.id
                          join officer o on o.id = t.officer_id
                         where p.id = :plan
                           and (t.number < :before and t.number >= least(:before, p.frozen + 1) - :most
                             or t.number in (:others))
                         order by t.number desc""")
                .param("plan", plan.value())
                .param("before", before)
                .param("most", MOST)
                .param("others", others)
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
