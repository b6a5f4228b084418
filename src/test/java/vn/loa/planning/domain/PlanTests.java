package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

class PlanTests {

    private static final OfficerId OFFICER = OfficerId.random();
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    /** Each status with the moves that lead out of it and where they lead; every other move is refused. */
    private static final Map<PlanStatus, Map<PlanMove, PlanStatus>> TABLE = Map.of(
            PlanStatus.DRAFT, Map.of(PlanMove.SUBMIT, PlanStatus.SUBMITTED),
            PlanStatus.SUBMITTED,
                    Map.of(
                            PlanMove.TAKE_BACK, PlanStatus.DRAFT,
                            PlanMove.AGREE, PlanStatus.REVIEWED,
                            PlanMove.REFUSE_REVIEW, PlanStatus.DRAFT),
            PlanStatus.REVIEWED, Map.of(PlanMove.SIGN, PlanStatus.SIGNED, PlanMove.REFUSE_SIGNATURE, PlanStatus.DRAFT),
            PlanStatus.SIGNED, Map.of(PlanMove.ISSUE, PlanStatus.ISSUED, PlanMove.REFUSE_ISSUE, PlanStatus.DRAFT),
            PlanStatus.ISSUED, Map.of(PlanMove.CLOSE, PlanStatus.CLOSED, PlanMove.REPLACE, PlanStatus.REPLACED),
            PlanStatus.CLOSED, Map.of(),
            PlanStatus.REPLACED, Map.of());

    private record Step(PlanStatus from, PlanMove move) {}

    static Stream<Step> steps() {
        return Stream.of(PlanStatus.values())
                .flatMap(status -> Stream.of(PlanMove.values()).map(move -> new Step(status, move)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void planMovesAsTheTableSaysAndNotOtherwise(Step step) {
        var plan = planThatIs(step.from());
        var to = TABLE.getOrDefault(step.from(), Map.of()).get(step.move());
        var frozen = plan.frozen();

        if (to == null) {
            assertThatThrownBy(() -> make(step.move(), plan)).isInstanceOf(IllegalTransition.class);
            assertThat(plan.status()).isEqualTo(step.from());
            assertThat(plan.frozen()).isEqualTo(frozen);
        } else {
            make(step.move(), plan);
            assertThat(plan.status()).isEqualTo(to);
            assertThat(plan.frozen()).isEqualTo(frozen + 1);
            assertThat(plan.lastMove()).isEqualTo(step.move());
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void headChangesOnlyInADraft(Step step) {
        var plan = planThatIs(step.from());
        var revision = new HeaderRevision(null, null, "Tên mới", 2026, null, null, null, List.of());

        if (step.from() == PlanStatus.DRAFT) {
            plan.revise(revision, OFFICER, NOW);
        } else {
            assertThatThrownBy(() -> plan.revise(revision, OFFICER, NOW)).isInstanceOf(IllegalTransition.class);
            assertThatThrownBy(() -> plan.send(List.of(new Recipient("Sở Nội vụ", null)), OFFICER, NOW))
                    .isInstanceOf(IllegalTransition.class);
        }
    }

    @Test
    void planThatIsSentBackIsNoLongerSigned() {
        var plan = planThatIs(PlanStatus.SIGNED);

        plan.sendBack(PlanMove.REFUSE_ISSUE, OFFICER, NOW, "Sai tên đơn vị");

        assertThat(plan.signedAt()).isNull();
    }

    private static Plan planThatIs(PlanStatus status) {
        var plan = new Plan(UnitId.random(), 2026, SamplePlans.complete(2026), OFFICER, NOW);
        var way = switch (status) {
            case DRAFT -> List.<PlanMove>of();
            case SUBMITTED -> List.of(PlanMove.SUBMIT);
            case REVIEWED -> List.of(PlanMove.SUBMIT, PlanMove.AGREE);
            case SIGNED -> List.of(PlanMove.SUBMIT, PlanMove.AGREE, PlanMove.SIGN);
            case ISSUED -> List.of(PlanMove.SUBMIT, PlanMove.AGREE, PlanMove.SIGN, PlanMove.ISSUE);
            case CLOSED -> List.of(PlanMove.SUBMIT, PlanMove.AGREE, PlanMove.SIGN, PlanMove.ISSUE, PlanMove.CLOSE);
            case REPLACED -> List.of(PlanMove.SUBMIT, PlanMove.AGREE, PlanMove.SIGN, PlanMove.ISSUE, PlanMove.REPLACE);
        };
        way.forEach(move -> make(move, plan));
        return plan;
    }

    private static void make(PlanMove move, Plan plan) {
        switch (move) {
            case SUBMIT -> plan.submit(OFFICER, NOW);
            case TAKE_BACK -> plan.takeBack(OFFICER, NOW);
            case AGREE -> plan.agree(OFFICER, NOW);
            case REFUSE_REVIEW, REFUSE_SIGNATURE, REFUSE_ISSUE -> plan.sendBack(move, OFFICER, NOW, "Lý do");
            case SIGN -> plan.sign(OFFICER, NOW);
            case ISSUE -> plan.issue("1/KH-UBND", "An Phú", LocalDate.of(2026, 3, 2), OFFICER, NOW);
            case CLOSE -> plan.close(OFFICER, NOW, "Hết năm");
            case REPLACE -> plan.replaceBy(PlanId.random(), OFFICER, NOW);
        }
    }
}
