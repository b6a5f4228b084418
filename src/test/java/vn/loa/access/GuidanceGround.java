package vn.loa.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/** Makes guidances of every status, and a plan that follows one. */
@TestComponent
public class GuidanceGround {

    /** A guidance and the one thing that it asks for. */
    public record Asked(UUID guidance, UUID requirement) {}

    /**
     * What the routes of guidance are about.
     *
     * @param drafted of the commune itself, not yet published
     * @param planned the same, made from a plan that the commune issued
     * @param published of the commune itself; no plan follows it
     * @param followed of the province; the plan follows it
     * @param free of the province; no plan follows it
     * @param doubt words of the plan that somebody has to look at
     */
    public record Guidances(Asked drafted, Asked planned, Asked published, Asked followed, Asked free, UUID doubt) {}

    private final JdbcClient jdbc;

    GuidanceGround(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Guidances of(UnitId province, UnitId commune, OfficerId by, PlanId plan, PlanId issued) {
        var followed = guidance(province, "PUBLISHED", null, by);
        follow(plan, followed, by);
        return new Guidances(
                guidance(commune, "DRAFT", null, by),
                guidance(commune, "DRAFT", issued, by),
                guidance(commune, "PUBLISHED", null, by),
                followed,
                guidance(province, "PUBLISHED", null, by),
                doubt(plan));
    }

    public Asked guidance(UnitId unit, String status, @Nullable PlanId plan, OfficerId by) {
        var asked = new Asked(UUID.randomUUID(), UUID.randomUUID());
        jdbc.sql("""
                        insert into guidance (id, unit_id, year, status, title, plan_id, created_by_id, created_at,
                                              published_at, version)
                        values (:id, :unit, 2026, :status, 'Hướng dẫn tuyên truyền năm 2026', :plan, :by, now(),
                                case when :status = 'DRAFT' then null else now() end, 0)""")
                .param("id", asked.guidance())
                .param("unit", unit.value())
                .param("status", status)
                .param("plan", plan == null ? null : plan.value())
                .param("by", by.value())
                .update();
        jdbc.sql("""
                        insert into requirement (id, guidance_id, kind, position, text, areas, source, source_id, version)
                        values (:id, :guidance, 'TASK', 1, 'Công khai số điện thoại đường dây nóng', '{}',
                                case when :planned then 'LINE' end, case when :planned then gen_random_uuid() end, 0)""")
                .param("planned", plan != null)
                .param("id", asked.requirement())
                .param("guidance", asked.guidance())
                .update();
        return asked;
    }

    public void follow(PlanId plan, Asked asked, OfficerId by) {
        jdbc.sql("insert into plan_guidance (plan_id, guidance_id, officer_id, at) values (:plan, :id, :by, now())")
                .param("plan", plan.value())
                .param("id", asked.guidance())
                .param("by", by.value())
                .update();
        jdbc.sql("""
                        insert into requirement_answer (plan_id, requirement_id, reason, officer_id, at)
                        values (:plan, :id, 'Xã chưa có tổng đài.', :by, now())""")
                .param("plan", plan.value())
                .param("id", asked.requirement())
                .param("by", by.value())
                .update();
    }

    private UUID doubt(PlanId plan) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into turning_doubt (id, plan_id, kind, words) values (:id, :plan, 'APPENDIX', 'Danh sách')")
                .param("id", id)
                .param("plan", plan.value())
                .update();
        return id;
    }
}
