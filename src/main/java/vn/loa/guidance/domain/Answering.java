package vn.loa.guidance.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanTexts;

/** What a commune's drafters say about how their plan answers its superiors. */
@Service
@Transactional
public class Answering {

    private static final String FITS = """
            select exists (
              select 1 from guidance g
                join plan p on p.id = :plan and p.year = g.year
                join unit_path path on path.ancestor_id = g.unit_id and path.descendant_id = p.unit_id and path.depth > 0
               where g.id = :guidance and g.status = 'PUBLISHED')""";

    private static final String ASKED = """
            select r.*, r.id requirement_id, r.version requirement_version, u.name superior, p.unit_name commune
              from requirement r
              join guidance g on g.id = r.guidance_id
              join unit u on u.id = g.unit_id
              join plan_guidance tie on tie.guidance_id = g.id
              join plan p on p.id = tie.plan_id
             where r.id = :requirement and tie.plan_id = :plan and r.withdrawn_on is null""";

    private static final String STANDS = """
            select exists (select 1 from section s where s.id = :place and s.plan_id = :plan and s.removed_at is null
                     and s.place = 'BODY' and :kind = 'SECTION')
                or exists (select 1 from section_line l join section s on s.id = l.section_id
                     where l.id = :place and s.plan_id = :plan and l.removed_at is null and s.removed_at is null
                       and :kind = 'LINE')
                or exists (select 1 from plan_activity a where a.id = :place and a.plan_id = :plan and a.removed_at is null
                     and :kind = 'ACTIVITY')""";

    private final JdbcClient jdbc;
    private final PlanTexts texts;
    private final AnswerRows rows;
    private final Clock clock;

    Answering(JdbcClient jdbc, PlanTexts texts, AnswerRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.rows = rows;
        this.clock = clock;
    }

    /** Says that the plan follows the guidance. */
    public void follow(OfficerId by, PlanId plan, GuidanceId guidance) {
        texts.hold(by, plan);
        var fits = jdbc.sql(FITS)
                .param("plan", plan.value())
                .param("guidance", guidance.value())
                .query(Boolean.class)
                .single();
        if (!fits) {
            throw new NotFound();
        }
        rows.tie(hand(by, plan), guidance);
    }

    /** What was answered stays known, in case the plan follows the guidance again. */
    public void leave(OfficerId by, PlanId plan, GuidanceId guidance) {
        texts.hold(by, plan);
        rows.untie(plan, guidance);
    }

    public void answer(OfficerId by, PlanId plan, RequirementId requirement, PlanPlace place) {
        texts.hold(by, plan);
        asked(plan, requirement);
        var stands = jdbc.sql(STANDS)
                .param("plan", plan.value())
                .param("place", place.id())
                .param("kind", place.kind().name())
                .query(Boolean.class)
                .single();
        if (!stands) {
            throw new InvalidGuidance("place", "guidance.rejection.placeGone");
        }
        rows.answer(hand(by, plan), Map.of(requirement, place));
    }

    /** Says why it need not be answered. */
    public void excuse(OfficerId by, PlanId plan, RequirementId requirement, @Nullable String reason) {
        texts.hold(by, plan);
        asked(plan, requirement);
        rows.excuse(hand(by, plan), requirement, Wording.needed("reason", reason, "guidance.rejection.reasonMissing"));
    }

    public void withdraw(OfficerId by, PlanId plan, RequirementId requirement) {
        texts.hold(by, plan);
        rows.withdraw(plan, requirement);
    }

    /** Adds what is asked for to the plan: a part as a section, a task as an activity. */
    public PlanPlace add(OfficerId by, PlanId plan, RequirementId requirement) {
        var asked = asked(plan, requirement);
        var place = asked.isPart()
                ? new PlanPlace(
                        PlanPlace.Kind.SECTION,
                        texts.addSection(by, plan, asked.words()).value())
                : new PlanPlace(PlanPlace.Kind.ACTIVITY, addActivity(by, plan, asked));
        rows.answer(hand(by, plan), Map.of(requirement, place));
        return place;
    }

    /** Says that words which were doubtful are right. */
    public void settle(OfficerId by, PlanId plan, UUID doubt) {
        texts.hold(by, plan);
        rows.settle(plan, doubt, clock.instant());
    }

    private UUID addActivity(OfficerId by, PlanId plan, Asked asked) {
        var wording = asked.requirement().wording();
        return texts.addActivity(by, plan, RequiredPlan.activity(null, asked.words(), wording), wording.due())
                .value();
    }

    /** A requirement in the words of the commune that is to answer it. */
    private record Asked(RequirementView requirement, String words) {

        static Asked of(Row row) throws SQLException {
            var requirement = row.requirement();
            var levels = Levels.between(row.text("superior"), row.text("commune"));
            return new Asked(
                    requirement,
                    new Turning(levels).told(requirement.wording().text()).text());
        }

        boolean isPart() {
            return requirement.isPart();
        }
    }

    private Asked asked(PlanId plan, RequirementId requirement) {
        return jdbc.sql(ASKED)
                .param("plan", plan.value())
                .param("requirement", requirement.value())
                .query((result, number) -> Asked.of(new Row(result)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private AnswerRows.Hand hand(OfficerId by, PlanId plan) {
        return new AnswerRows.Hand(plan, by, clock.instant());
    }
}
