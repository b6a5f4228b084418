package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanJson;
import vn.loa.kernel.Fingerprint;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.Rejection;
import vn.loa.kernel.RidingQuery;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.Desk;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.PlanEvent;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.WaitingPlan.Task;

@ApplicationTest
@RecordApplicationEvents
class PlanFlowTests {

    @Autowired
    PlanStories stories;

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReview review;

    @Autowired
    PlanSigning signing;

    @Autowired
    PlanIssuing issuing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanDirectory directory;

    @Autowired
    PlanJson json;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    Communes.Commune commune;
    OfficerId drafter;
    OfficerId reviewer;
    OfficerId leader;
    OfficerId clerk;

    @BeforeEach
    void makeCommune() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
        reviewer = commune.officer(Permission.REVIEW);
        leader = commune.officer(Permission.SIGN);
        clerk = commune.officer(Permission.ISSUE);
    }

    @Test
    void planGoesFromDraftToIssueAndKeepsEachStep() {
        var plan = submitted();

        review.sendBack(reviewer, plan, version(plan), "Thiếu kinh phí");
        drafting.submit(drafter, plan);
        review.agree(reviewer, plan, version(plan), "Đồng ý");
        signing.sign(leader, plan, version(plan), Communes.PASSWORD);
        issuing.issue(clerk, plan, version(plan), " 12 /KH-UBND ", "An Phú", today());

        var page = reading.page(clerk, plan);
        assertThat(page.head().status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(page.document().header().number()).isEqualTo("12/KH-UBND");
        assertThat(page.history())
                .extracting(TransitionView::move)
                .containsExactly(
                        PlanMove.ISSUE,
                        PlanMove.SIGN,
                        PlanMove.AGREE,
                        PlanMove.SUBMIT,
                        PlanMove.REFUSE_REVIEW,
                        PlanMove.SUBMIT);
        assertThat(page.history()).extracting(TransitionView::version).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(page.history().get(4).reason()).isEqualTo("Thiếu kinh phí");
        assertThat(page.moves()).containsExactlyInAnyOrder(PlanMove.CLOSE, PlanMove.REPLACE);
    }

    @Test
    void frozenVersionIsTheDocumentOfItsMomentAndItsHash() {
        var plan = submitted();

        var frozen = versions.document(reviewer, plan, 1);

        assertThat(frozen).isEqualTo(reading.document(reviewer, plan));
        assertThat(versions.of(reviewer, plan).get(1).sha256()).isEqualTo(Fingerprint.of(json.write(frozen)));
    }

    @Test
    void planThatLacksWhatEveryPlanNeedsIsNotSubmittedAndAllOfItIsNamed() {
        var plan =
                drafting.startFromDocument(drafter, commune.unit, 2026, empty()).plan();

        assertThatThrownBy(() -> drafting.submit(drafter, plan))
                .asInstanceOf(type(IncompletePlan.class))
                .satisfies(refused -> {
                    assertThat(refused.missing()).containsExactly(IncompletePlan.Missing.values());
                    assertThat(refused.arguments()[0].toString()).contains("căn cứ ban hành, nội dung tuyên truyền");
                });
        assertThat(reading.head(drafter, plan).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void planIsSentBackOnlyWithAReason() {
        var plan = submitted();

        assertThatThrownBy(() -> review.sendBack(reviewer, plan, version(plan), "  "))
                .isInstanceOf(InvalidEntry.class);
    }

    @Test
    void leaderSignsOnlyWithHisPassword() {
        var plan = submitted();
        review.agree(reviewer, plan, version(plan), null);

        assertThatThrownBy(() -> signing.sign(leader, plan, version(plan), "sai rồi"))
                .isInstanceOf(WrongPassword.class);
        assertThat(reading.head(leader, plan).status()).isEqualTo(PlanStatus.REVIEWED);
    }

    @Test
    void numberIsGivenOnceAYearWithAndWithoutLeadingZero() {
        var first = signed();
        issuing.issue(clerk, first, version(first), "05/KH-UBND", "An Phú", today());
        var other = signed();

        assertThatThrownBy(() -> issuing.issue(clerk, other, version(other), "5/kh-ubnd", "An Phú", today()))
                .asInstanceOf(type(InvalidEntry.class))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("number");
                    assertThat(refused.arguments()[2]).isEqualTo("Tuyên truyền cải cách hành chính năm 2026");
                });
    }

    @Test
    void planIsNotIssuedBeforeItIsSignedNorInTheFuture() {
        var plan = signed();

        assertThatThrownBy(() -> issuing.issue(clerk, plan, version(plan), "1/KH-UBND", "An Phú", today().plusDays(1)))
                .isInstanceOf(InvalidEntry.class);
        assertThatThrownBy(() -> issuing.issue(clerk, plan, version(plan), "1/KH-UBND", "An Phú", today().minusDays(1)))
                .isInstanceOf(InvalidEntry.class);
    }

    @Test
    void onlyOneOfTwoWhoActAtOnceWinsAndTheOtherIsToldWhoDidWhat() throws Exception {
        var plan = submitted();

        var refusals = AtOnce.refused(
                () -> review.agree(reviewer, plan, version(plan), null), () -> drafting.takeBack(drafter, plan));

        assertThat(refusals).singleElement(type(IllegalTransition.class)).satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(Rejection.Reason.CONFLICT);
            assertThat(refused.messageKey()).startsWith("plan.rejection.moved.");
            assertThat(refused.arguments()[0]).isEqualTo("Lê Thị Hạnh");
        });
        assertThat(reading.page(drafter, plan).history()).hasSize(2);
    }

    @Test
    void numberIsNotGivenTwiceByTwoClerksAtOnce() throws Exception {
        var one = signed();
        var other = signed();

        var refusals = AtOnce.refused(
                () -> issuing.issue(clerk, one, version(one), "7/KH-UBND", "An Phú", today()),
                () -> issuing.issue(clerk, other, version(other), "7/KH-UBND", "An Phú", today()));

        assertThat(refusals)
                .singleElement(type(InvalidEntry.class))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("number"));
    }

    @Test
    void correctionReplacesTheIssuedPlanWhenItIsIssuedItself() {
        var plan = signed();
        issuing.issue(clerk, plan, version(plan), "1/KH-UBND", "An Phú", today());

        var correction = issuing.replace(clerk, plan);
        drafting.submit(drafter, correction);
        review.agree(reviewer, correction, version(correction), null);
        signing.sign(leader, correction, version(correction), Communes.PASSWORD);
        issuing.issue(clerk, correction, version(correction), "2/KH-UBND", "An Phú", today());

        assertThat(reading.head(drafter, plan).status()).isEqualTo(PlanStatus.REPLACED);
        assertThat(reading.head(drafter, plan).replacedBy()).isEqualTo(correction);
        assertThat(reading.document(drafter, plan).header().number()).isEqualTo("1/KH-UBND");
    }

    @Test
    void draftIsSeenByItsUnitOnlyAndASubmittedPlanFromAboveToo() {
        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        var province = commune.officer(commune.province, commune.province, Permission.OVERSEE);
        var neighbour = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);

        assertThatThrownBy(() -> reading.page(province, plan)).isInstanceOf(NotFound.class);
        drafting.submit(drafter, plan);

        assertThat(reading.page(province, plan).history()).hasSize(1);
        assertThatThrownBy(() -> reading.page(neighbour, plan)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.agree(neighbour, plan, version(plan), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.agree(drafter, plan, version(plan), null))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Rejection.Reason.FORBIDDEN));
    }

    @Test
    void issuedPlanIsSeenByEverybodyWithoutItsHistory() {
        var plan = signed();
        issuing.issue(clerk, plan, version(plan), "1/KH-UBND", "An Phú", today());
        var neighbour = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT);

        var page = reading.page(neighbour, plan);

        assertThat(page.history()).isEmpty();
        assertThat(page.moves()).isEmpty();
        assertThatThrownBy(() -> versions.of(neighbour, plan)).isInstanceOf(NotFound.class);
    }

    @Test
    void versionsAreLaidSideBySide() {
        var plan = submitted();
        review.sendBack(reviewer, plan, version(plan), "Sửa trích yếu");
        var head = reading.head(drafter, plan);
        drafting.reviseHeader(
                drafter,
                plan,
                head.version(),
                new HeaderRevision(
                        "Ủy ban nhân dân xã An Phú",
                        "An Phú",
                        "Truyền thông cải cách hành chính năm 2026",
                        2026,
                        null,
                        "CHỦ TỊCH",
                        "Trần Quốc Khánh",
                        List.of()));

        var comparison = versions.compare(reviewer, plan, 1, 0);

        assertThat(comparison.left().move()).isEqualTo(PlanMove.SUBMIT);
        assertThat(comparison.rows())
                .filteredOn(row -> row.change() == Comparison.Change.CHANGED)
                .anySatisfy(row ->
                        assertThat(row.right().fragments()).contains(new Comparison.Fragment("Truyền thông", true)));
        assertThat(comparison.differences()).isLessThan(comparison.rows().size());
    }

    @Test
    void headThatAnotherOfficerChangedMeanwhileIsNotWrittenOver() {
        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        var version = reading.head(drafter, plan).version();
        drafting.reviseRecipients(drafter, plan, version, List.of(new PlanDocument.Recipient("Sở Nội vụ", "b/c")));

        assertThatThrownBy(() -> drafting.reviseRecipients(drafter, plan, version, List.of()))
                .isInstanceOf(StalePlan.class);
        assertThat(reading.document(drafter, plan).recipients()).hasSize(1);
    }

    @Test
    void copyIsADraftForItsYearWithoutNumberAndDate() {
        var plan = signed();
        issuing.issue(clerk, plan, version(plan), "1/KH-UBND", "An Phú", today());

        var copy = drafting.startFromCopy(drafter, plan, 2027).plan();

        var page = reading.page(drafter, copy);
        assertThat(page.head().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(page.head().copiedFrom()).isEqualTo(plan);
        assertThat(page.document().header().year()).isEqualTo(2027);
        assertThat(page.document().header().number()).isNull();
        assertThat(page.document().signatures()).isEmpty();
        assertThat(SamplePlans.withoutIds(page.document()).sections())
                .isEqualTo(SamplePlans.complete(2026).sections());
    }

    @Test
    void templateNamesTheIssuingBodyAndCanBeEdited() {
        var plan = drafting.startFromTemplate(drafter, commune.unit, 2027);

        var editor = reading.editor(drafter, plan);

        assertThat(editor.document().header().issuer()).startsWith("Ủy ban nhân dân xã An Phú");
        assertThat(editor.outline()).hasSizeGreaterThan(8);
    }

    @Test
    void eachMoveIsMadeKnown() {
        var plan = submitted();
        review.sendBack(reviewer, plan, version(plan), "Thiếu kinh phí");

        assertThat(events.stream(PlanEvent.class).filter(event -> event.plan().equals(plan)))
                .satisfiesExactly(
                        submitted -> assertThat(submitted).isInstanceOf(PlanEvent.Submitted.class),
                        sentBack -> assertThat(sentBack)
                                .asInstanceOf(type(PlanEvent.SentBack.class))
                                .satisfies(event -> assertThat(event.reason()).isEqualTo("Thiếu kinh phí")));
    }

    @Test
    void planWaitsForWhoeverIsToActNext() {
        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();

        assertThat(tasksOf(drafter)).containsExactly(Task.FINISH);
        drafting.submit(drafter, plan);
        assertThat(tasksOf(drafter)).isEmpty();
        assertThat(tasksOf(reviewer)).containsExactly(Task.REVIEW);
        review.sendBack(reviewer, plan, version(plan), "Thiếu chỉ tiêu");
        assertThat(desk(drafter).beside()).contains(drafter.toString());
        assertThat(desk(drafter).waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.task()).isEqualTo(Task.MEND);
            assertThat(waiting.reason()).isEqualTo("Thiếu chỉ tiêu");
        });
    }

    @Test
    void moveCostsFewStatements() throws Exception {
        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();

        assertThat(StatementCount.of(() -> drafting.submit(drafter, plan))).isLessThanOrEqualTo(6);
        assertThat(StatementCount.of(() -> review.agree(reviewer, plan, version(plan), null)))
                .isLessThanOrEqualTo(6);
        assertThat(StatementCount.of(() -> desk(leader).waiting())).isLessThanOrEqualTo(1);
    }

    private int version(PlanId plan) {
        return stories.version(plan);
    }

    private List<Task> tasksOf(OfficerId officer) {
        return desk(officer).waiting().stream().map(waiting -> waiting.task()).toList();
    }

    private PlanId submitted() {
        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        drafting.submit(drafter, plan);
        return plan;
    }

    private PlanId signed() {
        var plan = submitted();
        review.agree(reviewer, plan, version(plan), null);
        signing.sign(leader, plan, version(plan), Communes.PASSWORD);
        return plan;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static PlanDocument empty() {
        var nothing = new PlanDocument.Header(null, null, null, null, null, null, null, null, null);
        return new PlanDocument(
                nothing, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private Desk<String> desk(OfficerId officer) {
        return directory.desk(
                officer, 2026, 2027, new RidingQuery<>("select to_json(:officer)", Map.of(), Function.identity()));
    }
}
