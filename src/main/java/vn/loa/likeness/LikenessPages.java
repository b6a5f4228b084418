package vn.loa.likeness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PlanText;
import vn.loa.planning.PlanTexts;
import vn.loa.planning.VisiblePlans;

/** Which plans are alike, as an officer may see them. */
@Component
@ReadsOnly
class LikenessPages {

    private static final int MOST = 20;

    private static final String OF_PLAN = """
            select p.*, near.shared, near.degree, near.other_degree
              from (select other_id, shared, degree, other_degree from plan_likeness where plan_id = :plan
                    union all
                    select plan_id, shared, other_degree, degree from plan_likeness where other_id = :plan) near
              join plan p on p.id = near.other_id
             where %s
             order by near.degree desc, near.shared desc, p.id limit :most""".formatted(VisiblePlans.as("p"));

    private static final String BELOW = """
            with held as materialized (
              select array(select unit_id from grants_of(:by, :today) where permission in ('REVIEW', 'OVERSEE')) units)
            select l.shared, l.degree, l.other_degree, l.plan_id, p.unit_name, p.title, p.year,
                   l.other_id, o.unit_name other_unit_name, o.title other_title
              from held cross join plan_likeness l join plan p on p.id = l.plan_id join plan o on o.id = l.other_id
             where l.year = :year and l.most >= :least and (p.within && held.units or o.within && held.units)
               and %s and %s
             order by l.most desc, l.plan_id, l.other_id
             limit :size offset :offset""".formatted(VisiblePlans.as("p"), VisiblePlans.as("o"));

    private final PlanTexts plans;
    private final PassageSearch search;
    private final JdbcClient jdbc;
    private final Clock clock;

    LikenessPages(PlanTexts plans, PassageSearch search, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.search = search;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a plan shares with others.
     *
     * @param comparedAt null for a draft, which is compared at this very moment
     */
    record Found(int own, int leftOut, @Nullable Instant comparedAt, List<AlikePlan> others) {

        private Found with(List<AlikePlan> plans) {
            return new Found(own, leftOut, comparedAt, plans);
        }
    }

    /** Two plans; degree is the first one's. */
    record Two(
            PlanId plan,
            String unitName,
            @Nullable String title,
            PlanId other,
            String otherUnitName,
            @Nullable String otherTitle,
            int year,
            int shared,
            int degree,
            int otherDegree) {}

    /** How a plan stands; {@code found} is null while a plan that was handed in waits to be compared. */
    record OfPlan(PlanSummary plan, @Nullable Found found) {}

    /** For those who see more of a plan than what is published. */
    OfPlan of(OfficerId by, PlanId id) {
        var plan = plans.read(by, id);
        if (plan.reach().sight() == Sight.PUBLISHED) {
            throw new NotFound();
        }
        var found = plan.plan().status() == PlanStatus.DRAFT ? now(by, plan) : stored(by, plan.plan());
        return new OfPlan(plan.plan(), found);
    }

    private Found now(OfficerId by, PlanText plan) {
        var passages = Passages.of(plan);
        var leftOut = search.leftOut(plan, passages);
        var own = passages.only(leftOut);
        return new Found(own.all().size(), passages.all().size() - own.all().size(), null, search.near(by, plan, own));
    }

    private @Nullable Found stored(OfficerId by, PlanSummary plan) {
        var compared = jdbc.sql("select own, left_out, compared_at from compared_plan where plan_id = :plan")
                .param("plan", plan.id().value())
                .query((row, number) -> new Found(
                        row.getInt("own"),
                        row.getInt("left_out"),
                        row.getObject("compared_at", OffsetDateTime.class).toInstant(),
                        List.of()))
                .optional();
        return compared.map(found -> found.with(others(by, plan))).orElse(null);
    }

    private List<AlikePlan> others(OfficerId by, PlanSummary plan) {
        return jdbc.sql(OF_PLAN)
                .param("plan", plan.id().value())
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query(AlikePlan::of)
                .list();
    }

    /** Pairs of which one at least lies below a unit where the officer reviews or oversees; one more than asked for. */
    List<Two> below(OfficerId by, int year, int least, int page, int size) {
        return jdbc.sql(BELOW)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("year", year)
                .param("least", least)
                .param("size", size + 1)
                .param("offset", (long) (page - 1) * size)
                .query((row, number) -> new Two(
                        PlanId.valueOf(row.getString("plan_id")),
                        row.getString("unit_name"),
                        row.getString("title"),
                        PlanId.valueOf(row.getString("other_id")),
                        row.getString("other_unit_name"),
                        row.getString("other_title"),
                        row.getInt("year"),
                        row.getInt("shared"),
                        row.getInt("degree"),
                        row.getInt("other_degree")))
                .list();
    }
}
