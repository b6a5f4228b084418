package vn.loa.access;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/** Makes scoring frameworks of a commune. */
@TestComponent
public class ScoringGround {

    /**
     * What the routes of scoring are about.
     *
     * @param drafted not published; with one criterion
     * @param published never changed any more; by it a plan is being scored
     * @param proved the criterion of the published one
     * @param explained by it nothing has to be proved
     * @param handedIn by it a plan was scored, and the score handed in
     * @param appraisable the same
     */
    public record Frameworks(
            UUID drafted,
            UUID criterion,
            UUID published,
            UUID proved,
            UUID explained,
            UUID handedIn,
            Appraisable appraisable) {}

    /** A score that was handed in, with its only criterion. */
    public record Appraisable(UUID framework, UUID criterion) {}

    private final JdbcClient jdbc;

    ScoringGround(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Frameworks of(UnitId unit) {
        var drafted = framework(unit, false);
        var published = framework(unit, true);
        var explained = framework(unit, true);
        jdbc.sql("update criterion set evidence = null where id = :id")
                .param("id", criterion(explained))
                .update();
        var handedIn = framework(unit, true);
        criterion(handedIn);
        var appraisable = framework(unit, true);
        return new Frameworks(
                drafted,
                criterion(drafted),
                published,
                criterion(published),
                explained,
                handedIn,
                new Appraisable(appraisable, criterion(appraisable)));
    }

    Frameworks of(UnitId unit, PlanId plan) {
        var frameworks = of(unit);
        handIn(plan, frameworks.handedIn());
        handIn(plan, frameworks.appraisable().framework());
        return frameworks;
    }

    private void handIn(PlanId plan, UUID framework) {
        jdbc.sql("""
                        insert into score (id, plan_id, framework_id, unit_id, year, status, day, self, handed_in_at, version)
                        select gen_random_uuid(), p.id, :framework, p.unit_id, p.year, 'HANDED_IN', '2026-11-01', 0.5, now(), 1
                          from plan p where p.id = :plan""").param("framework", framework).param("plan", plan.value()).update();
    }

    private UUID framework(UnitId unit, boolean published) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into scoring_framework (id, series_id, number, unit_id, title, decimals, valid_from,
                                                       published_at, version)
                        values (:id, :id, 1, :unit, 'Tiêu chí tuyên truyền của xã', 2, '2020-01-01',
                                case when :published then now() end, 0)""")
                .param("id", id)
                .param("unit", unit.value())
                .param("published", published)
                .update();
        return id;
    }

    private UUID criterion(UUID framework) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into criterion (id, framework_id, position, code, title, points, formula, evidence, version)
                        values (:id, :framework, 1, '1', 'Mức độ thực hiện kế hoạch', 1, 'muc_tieu_dat / muc_tieu',
                                'Kế hoạch và báo cáo', 0)""").param("id", id).param("framework", framework).update();
        return id;
    }
}
