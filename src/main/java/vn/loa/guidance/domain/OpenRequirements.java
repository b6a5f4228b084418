package vn.loa.guidance.domain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/** Counts what of a plan is still to be answered. */
@Component
@ReadsOnly
public class OpenRequirements {

    private static final String COUNT = """
            with recursive gone (id) as (
              select s.id from section s where s.plan_id = :plan and s.removed_at is not null
              union
              select s.id from section s join gone on s.parent_id = gone.id)
            select (select count(*) from plan_guidance tie where tie.plan_id = :plan) followed,
                   (select count(*) from guidance g
                     where g.status = 'PUBLISHED' and g.year = :year and g.unit_id in (
                       select path.ancestor_id from unit_path path
                        where path.descendant_id = :unit and path.depth > 0)) offered,
                   (select count(*) from plan_guidance tie
                      join requirement r on r.guidance_id = tie.guidance_id and r.withdrawn_on is null
                     where tie.plan_id = :plan and not exists (
                       select 1 from requirement_answer a
                        where a.plan_id = :plan and a.requirement_id = r.id
                          and (a.reason is not null
                            or a.place = 'SECTION' and a.place_id not in (select id from gone)
                            or a.place = 'LINE' and exists (
                                 select 1 from section_line l
                                  where l.id = a.place_id and l.removed_at is null
                                    and l.section_id not in (select id from gone))
                            or a.place = 'ACTIVITY' and exists (
                                 select 1 from plan_activity b where b.id = a.place_id and b.removed_at is null)))) open""";

    private final JdbcClient jdbc;

    OpenRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param followed whether the plan follows a guidance; where it follows none, one is offered */
    public record Count(boolean followed, int open) {}

    /** Empty where no superior asks for anything. */
    public Optional<Count> of(PlanId plan, UnitId unit, int year) {
        return jdbc.sql(COUNT)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .param("year", year)
                .query((result, number) -> new int[] {result.getInt(1), result.getInt(2), result.getInt(3)})
                .optional()
                .filter(counts -> counts[0] + counts[1] > 0)
                .map(counts -> new Count(counts[0] > 0, counts[2]));
    }
}
