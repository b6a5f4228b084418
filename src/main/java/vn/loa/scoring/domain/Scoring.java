package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;
import vn.loa.web.Days;

/** Scores a plan from within, and appraises the score from above. */
@Service
@Transactional
public class Scoring {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ScoreReading reading;
    private final OfficerDirectory officers;
    private final ScoreGate gate;
    private final JdbcClient jdbc;
    private final Clock clock;

    Scoring(ScoreReading reading, OfficerDirectory officers, ScoreGate gate, JdbcClient jdbc, Clock clock) {
        this.reading = reading;
        this.officers = officers;
        this.gate = gate;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the unit above gives for a criterion. */
    public record Appraised(
            CriterionId criterion,
            @Nullable BigDecimal points,
            @Nullable String reason) {}

    private record PointRow(
            UUID criterion,
            @Nullable BigDecimal points,
            @Nullable String reason) {}

    /**
     * Says why there is no evidence.
     *
     * @param version of what was said of this criterion before
     */
    public void explain(
            OfficerId by, PlanId plan, FrameworkId framework, CriterionId criterion, int version, String text) {
        var page = reading.page(by, plan, framework, null);
        requireScoring(by, page.head());
        page.tally(criterion);
        var words = Wording.orNull("text", text);
        int written = jdbc.sql("""
                        insert into score_point (score_id, criterion_id, explanation, explained_by_id, explained_at, version)
                        values (:score, :criterion, :text, :by, :at, 1)
                        on conflict (score_id, criterion_id) do update
                          set explanation = :text, explained_by_id = :by, explained_at = :at,
                              version = score_point.version + 1
                        where score_point.version = :version""")
                .param("score", open(page.head()))
                .param("criterion", criterion.value())
                .param("text", words)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .update();
        if (written == 0 || version != page.point(criterion).version()) {
            throw stale(plan, framework, criterion);
        }
    }

    /** Hands the score in as of today, as it is counted now. */
    public void handIn(OfficerId by, PlanId plan, FrameworkId framework) {
        var page = reading.page(by, plan, framework, LocalDate.now(clock));
        requireScoring(by, page.head());
        page.tallies().stream().filter(page::isUnexplained).findFirst().ifPresent(one -> {
            throw new ScoringConflict(
                    "scoring.rejection.explanationMissing",
                    one.criterion().wording().code());
        });
        move(
                """
                insert into score as s (id, plan_id, framework_id, unit_id, year, status, day, self, handed_in_by_id,
                       handed_in_at, version)
                values (gen_random_uuid(), :plan, :framework, :unit, :year, 'HANDED_IN', :day, :points, :by, :at, 0)
                on conflict (plan_id, framework_id) do update
                   set status = 'HANDED_IN', day = :day, self = :points, handed_in_by_id = :by, handed_in_at = :at,
                       version = s.version + 1
                 where s.status = 'OPEN'""",
                "self",
                page.head(),
                by,
                page.now(),
                page.tallies().stream()
                        .map(one -> new PointRow(one.criterion().id().value(), one.now(), null))
                        .toList());
    }

    /** Makes it open again as long as nobody appraised it. */
    public void takeBack(OfficerId by, PlanId plan, FrameworkId framework) {
        var head = reading.head(by, plan, framework);
        gate.requireScorer(by, head);
        var moved = jdbc.sql("""
                        update score set status = 'OPEN', day = null, self = null, handed_in_by_id = null,
                               handed_in_at = null, version = version + 1
                         where plan_id = :plan and framework_id = :framework and status = 'HANDED_IN'""").params(key(head)).update();
        requireMoved(moved);
    }

    /**
     * Closes the score with the points of the unit above, each with a reason where it differs.
     *
     * @param version of the score that was read: it may have been taken back and handed in again since
     */
    public void appraise(OfficerId by, PlanId plan, FrameworkId framework, int version, List<Appraised> given) {
        var page = reading.page(by, plan, framework, null);
        gate.requireAppraiser(by, page.head());
        if (page.head().version() != version) {
            throw new ScoringConflict("scoring.rejection.moved");
        }
        var appraisal = Appraisal.of(page, given);
        move(
                """
                update score set status = 'APPRAISED', appraised = :points, appraised_by_id = :by, appraised_at = :at,
                       version = version + 1
                 where plan_id = :plan and framework_id = :framework and status = 'HANDED_IN' and version = :version""",
                "appraised",
                page.head(),
                by,
                appraisal.total(),
                appraisal.points().entrySet().stream()
                        .map(one -> new PointRow(
                                one.getKey().value(),
                                one.getValue(),
                                appraisal.reasons().get(one.getKey())))
                        .toList());
    }

    private void requireScoring(OfficerId by, ScoreHead head) {
        gate.requireScorer(by, head);
        if (head.status() != ScoreStatus.OPEN) {
            throw new ScoringConflict("scoring.rejection.handedIn");
        }
    }

    /** The row of the score, made when it is first needed; of two who need it at once both find the same. */
    private UUID open(ScoreHead head) {
        return jdbc.sql("""
                        insert into score (id, plan_id, framework_id, unit_id, year, status, version)
                        values (gen_random_uuid(), :plan, :framework, :unit, :year, 'OPEN', 0)
                        on conflict (plan_id, framework_id) do update set version = score.version
                        returning id""")
                .param("plan", head.plan().value())
                .param("framework", head.framework().value())
                .param("unit", head.unit().value())
                .param("year", head.year())
                .query(UUID.class)
                .single();
    }

    /**
     * Moves a score that still stands where it was found, with the points of its criteria.
     *
     * @param move answers no row if it stands elsewhere
     * @param column of the points
     */
    private void move(
            String move,
            String column,
            ScoreHead head,
            OfficerId by,
            @Nullable BigDecimal points,
            List<PointRow> rows) {
        var moved = jdbc.sql("""
                        with moved as (%1$s returning id),
                        given as (
                          insert into score_point (score_id, criterion_id, %2$s, reason, version)
                          select moved.id, t.criterion, t.points, t.reason, 0
                            from moved, jsonb_to_recordset(cast(:rows as jsonb)) t (criterion uuid, points numeric, reason text)
                          on conflict (score_id, criterion_id) do update set %2$s = excluded.%2$s, reason = excluded.reason)
                        select count(*) from moved""".formatted(move, column))
                .params(key(head))
                .param("unit", head.unit().value())
                .param("year", head.year())
                .param("version", head.version())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("day", LocalDate.now(clock))
                .param("points", points)
                .param("rows", JSON.writeValueAsString(rows))
                .query(Integer.class)
                .single();
        requireMoved(moved);
    }

    private static Map<String, UUID> key(ScoreHead head) {
        return Map.of("plan", head.plan().value(), "framework", head.framework().value());
    }

    private static void requireMoved(int moved) {
        if (moved == 0) {
            throw new ScoringConflict("scoring.rejection.moved");
        }
    }

    private ScoringConflict stale(PlanId plan, FrameworkId framework, CriterionId criterion) {
        return jdbc.sql("""
                        select t.explained_by_id, t.explained_at from score s join score_point t on t.score_id = s.id
                         where s.plan_id = :plan and s.framework_id = :framework and t.criterion_id = :criterion
                           and t.explained_at is not null""")
                .params(Map.of("plan", plan.value(), "framework", framework.value(), "criterion", criterion.value()))
                .query((row, number) -> new ScoringConflict(
                        "scoring.rejection.stale",
                        officers.find(new OfficerId(row.getObject("explained_by_id", UUID.class)))
                                .map(officer -> officer.fullName())
                                .orElse(""),
                        Days.moment(row.getTimestamp("explained_at").toInstant())))
                .optional()
                .orElseGet(() -> new ScoringConflict("scoring.rejection.changed"));
    }
}
