package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

@ApplicationTest
class PlanEditingTests {

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanComments comments;

    @Autowired
    PlanVersions versions;

    Communes.Commune commune;
    OfficerId drafter;
    PlanId plan;

    @BeforeEach
    void makePlan() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
        plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
    }

    @Test
    void sectionIsSavedWholeAndNewLinesTakeTheNextLetter() throws Exception {
        var content = section(1);
        var before = editing.section(drafter, plan, content);
        var lines = new ArrayList<>(revisions(before));
        lines.add(0, new LineRevision(null, 0, "-", "Gạch đầu dòng mới", List.of()));
        lines.add(new LineRevision(null, 0, null, "Chế độ công vụ", List.of(new Meaning.Content(List.of()))));
        lines.add(new LineRevision(null, 0, null, "  ", List.of()));
        var saved = new ArrayList<SectionView>();

        var statements = StatementCount.of(() -> saved.add(editing.save(
                drafter,
                plan,
                content,
                before.version(),
                new SectionRevision("II", "NỘI DUNG", SectionRole.CONTENT, lines))));

        assertThat(statements).isLessThanOrEqualTo(8);
        assertThat(saved.get(0)).isEqualTo(editing.section(drafter, plan, content));
        assertThat(saved.get(0).version()).isEqualTo(before.version() + 1);
        assertThat(saved.get(0).lines()).extracting(LineView::marker).containsExactly("-", "a)", "b)", "c)");
        assertThat(saved.get(0).title()).isEqualTo("NỘI DUNG");
    }

    @Test
    void secondOfTwoWhoSaveASectionIsToldAndSeesWhatIsStored() {
        var content = section(1);
        var view = editing.section(drafter, plan, content);
        editing.save(drafter, plan, content, view.version(), retitled(view, "Nội dung của người thứ nhất"));

        assertThatThrownBy(() -> editing.save(drafter, plan, content, view.version(), retitled(view, "Người thứ hai")))
                .asInstanceOf(type(StaleSection.class))
                .satisfies(stale -> {
                    assertThat(stale.stored().title()).isEqualTo("Nội dung của người thứ nhất");
                    assertThat(stale.stored().savedBy()).isEqualTo("Lê Thị Hạnh");
                });
    }

    @Test
    void onlyOneOfTwoWhoSaveASectionAtOnceWins() throws Exception {
        var view = editing.section(drafter, plan, section(1));

        var refused = AtOnce.refused(
                () -> editing.save(drafter, plan, view.id(), view.version(), retitled(view, "Một")),
                () -> editing.save(drafter, plan, view.id(), view.version(), retitled(view, "Hai")));

        assertThat(refused)
                .singleElement(type(StaleSection.class))
                .satisfies(stale -> assertThat(stale.stored().title())
                        .isEqualTo(sections().get(1).title()));
    }

    @Test
    void whatIsSavedWhileThePlanIsHandedInIsInTheFrozenDocumentOrRefused() throws Exception {
        var view = editing.section(drafter, plan, section(1));

        var refused = AtOnce.refused(
                () -> editing.save(drafter, plan, view.id(), view.version(), retitled(view, "Phút chót")),
                () -> drafting.submit(drafter, plan));

        var frozen = versions.document(drafter, plan, 1).sections().get(1).title();
        assertThat(frozen.equals("Phút chót")).isEqualTo(refused.isEmpty());
        assertThat(sections().get(1).title()).isEqualTo(frozen);
    }

    @Test
    void saveWithoutAChangeLeavesTheVersionAlone() {
        var view = editing.section(drafter, plan, section(1));

        var saved = editing.save(
                commune.officer(Permission.DRAFT), plan, view.id(), view.version(), retitled(view, view.title()));

        assertThat(saved).isEqualTo(view);
    }

    @Test
    void twoPeopleEditDifferentSectionsWithoutDisturbingEachOther() {
        var one = editing.section(drafter, plan, section(1));
        var other = editing.section(drafter, plan, section(2));

        editing.save(drafter, plan, one.id(), one.version(), retitled(one, "MỘT"));
        editing.save(drafter, plan, other.id(), other.version(), retitled(other, "HAI"));

        assertThat(sections()).extracting(Section::title).contains("MỘT", "HAI");
    }

    @Test
    void removedLineComesBackWhereItStood() {
        var view = editing.section(drafter, plan, section(1));
        var first = view.lines().get(0).id();

        editing.removeLine(drafter, plan, view.id(), first);
        var without = editing.section(drafter, plan, view.id());
        editing.restoreLine(drafter, plan, view.id(), first);

        assertThat(without.lines()).hasSize(1);
        assertThat(without.removed()).extracting(LineView::id).containsExactly(first);
        assertThat(editing.section(drafter, plan, view.id()).lines()).isEqualTo(view.lines());
    }

    @Test
    void removedSectionComesBackWithAllBelowIt() {
        var before = reading.document(drafter, plan);

        editing.removeSection(drafter, plan, section(0));
        var without = reading.document(drafter, plan);
        var removed = reading.editor(drafter, plan).removedSections();
        editing.restoreSection(drafter, plan, removed.get(0).id());

        assertThat(without.sections()).hasSize(2);
        assertThat(reading.document(drafter, plan)).isEqualTo(before);
    }

    @Test
    void sectionsThatChangePlacesKeepTheOrderOfNumbers() {
        editing.moveSection(drafter, plan, section(1), Direction.UP);

        assertThat(sections()).extracting(Section::number).containsExactly("I", "II", null);
        assertThat(sections().get(0).title()).isEqualTo("NỘI DUNG, HÌNH THỨC");
    }

    @Test
    void newSectionTakesTheNumberThatFollows() {
        var purpose = section(0);

        editing.addSection(drafter, plan, purpose, "Yêu cầu", SectionRole.REQUIREMENT);
        var below = editing.addSection(drafter, plan, section(1), "Nội dung chính", SectionRole.CONTENT);
        editing.addSection(drafter, plan, below, "Thủ tục", SectionRole.CONTENT);

        var all = sections();
        assertThat(all.get(0).children()).extracting(Section::number).containsExactly("1", "2", "3");
        assertThat(all.get(1).children().get(0).number()).isEqualTo("1");
        assertThat(all.get(1).children().get(0).children().get(0).number()).isEqualTo("a");
    }

    @Test
    void pastedTextBecomesLinesWithTheirBulletsAndLevels() {
        var view = editing.section(drafter, plan, section(1));

        var saved = editing.pasteLines(
                drafter, plan, view.id(), view.version(), "- Một\n  + Một một\n\n– Hai\nc) Ba\nĐoạn văn 2.1 không số");

        var added = saved.lines().subList(2, 7);
        assertThat(added).extracting(LineView::marker).containsExactly("-", "+", "-", "c)", null);
        assertThat(added).extracting(LineView::level).containsExactly(0, 1, 0, 1, 0);
        assertThat(added).allSatisfy(line -> assertThat(line.meanings()).isNotEmpty());
    }

    @Test
    void activityIsAddedRevisedMovedRemovedAndRestored() {
        var added = editing.addActivity(drafter, plan, activity("Hội nghị đối thoại"));
        var view = editing.activity(drafter, plan, added);

        editing.reviseActivity(drafter, plan, added, view.version(), activity("Đối thoại với dân"));
        var revised = editing.activity(drafter, plan, added);
        editing.moveActivity(drafter, plan, added, Direction.UP);
        assertThatThrownBy(() -> editing.reviseActivity(drafter, plan, added, view.version(), activity("Muộn")))
                .isInstanceOf(StaleActivity.class);
        editing.removeActivity(drafter, plan, added);
        var without = reading.editor(drafter, plan);
        editing.restoreActivity(drafter, plan, added);

        assertThat(view.details().lead()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(view.details().schedule()).isEqualTo("30/06/2026");
        assertThat(revised.details().title()).isEqualTo("Đối thoại với dân");
        assertThat(without.activities()).hasSize(2);
        assertThat(without.removedActivities()).hasSize(1);
        assertThat(reading.document(drafter, plan).activities().get(1).title()).isEqualTo("Đối thoại với dân");
    }

    @Test
    void submittedPlanIsNotEdited() {
        var view = editing.section(drafter, plan, section(1));
        drafting.submit(drafter, plan);

        assertThatThrownBy(() -> editing.save(drafter, plan, view.id(), view.version(), retitled(view, "Muộn")))
                .isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> reading.editor(drafter, plan)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void sectionOfAnotherPlanDoesNotExistHere() {
        var other = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
        var view = editing.section(drafter, plan, section(1));

        assertThatThrownBy(() -> editing.save(drafter, other, view.id(), view.version(), retitled(view, "Nhầm")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void commentKeepsTheWordsItWasMadeAbout() {
        var reviewer = commune.officer(Permission.REVIEW);
        var view = editing.section(drafter, plan, section(1));
        var line = view.lines().get(1).id();

        var comment = comments.add(reviewer, plan, line, "Ghi rõ nguồn kinh phí");
        comments.reply(drafter, plan, comment, "Đã bổ sung");
        var lines = new ArrayList<>(revisions(view));
        lines.set(1, new LineRevision(line, 0, "b)", "Công khai ngân sách xã", List.of()));
        editing.save(drafter, plan, view.id(), view.version(), new SectionRevision("II", "X", SectionRole.FREE, lines));
        comments.resolve(reviewer, plan, comment);

        assertThat(reading.page(drafter, plan).talk().comments())
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.quote()).isEqualTo("Công khai ngân sách.");
                    assertThat(seen.changed()).isTrue();
                    assertThat(seen.resolved()).isTrue();
                    assertThat(seen.replies())
                            .extracting(CommentView.Reply::text)
                            .containsExactly("Đã bổ sung");
                });
    }

    private ActivityRevision activity(String title) {
        return new ActivityRevision(
                title,
                commune.culture,
                null,
                " ",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2026, 6, 30),
                List.of("Biên bản", ""),
                null,
                null);
    }

    private List<Section> sections() {
        return reading.document(drafter, plan).sections();
    }

    private SectionId section(int index) {
        var id = sections().get(index).id();
        return SectionId.valueOf(id == null ? "" : id);
    }

    private static List<LineRevision> revisions(SectionView view) {
        return view.lines().stream()
                .map(line -> new LineRevision(line.id(), line.level(), line.marker(), line.text(), line.meanings()))
                .toList();
    }

    private static SectionRevision retitled(SectionView view, String title) {
        return new SectionRevision(view.number(), title, view.role(), revisions(view));
    }
}
