package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;

@ApplicationTest
@DisplayName("A plan that is begun from last year's")
class PlanRenewalTests {

    private static final String BASIS =
            "Căn cứ Kế hoạch số 12/KH-UBND ngày 16 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Lĩnh về cải cách hành chính năm 2026;";
    private static final String TARGET = "Đến hết năm 2026, 85% hồ sơ được nộp trực tuyến, tăng 5% so với năm 2025.";

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanRenewal renewal;

    Communes.Commune commune;
    OfficerId drafter;
    PlanId earlier;
    PlanId plan;

    @BeforeEach
    void copy() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
        earlier = drafting.startFromDocument(drafter, commune.unit, 2026, document())
                .plan();
        var activity = reading.editor(drafter, earlier).activities().get(0);
        var details = activity.details();
        editing.reviseActivity(drafter, earlier, activity.id(), activity.version(), due(details));
        plan = drafting.startFromCopy(drafter, earlier, 2027).plan();
    }

    @Test
    @DisplayName("reads as it did until its drafter accepts a change")
    void copied() {
        var document = reading.document(drafter, plan);

        assertThat(document.header().title()).isEqualTo("Tuyên truyền cải cách hành chính năm 2026");
        assertThat(document.lines()).extracting(Line::text).contains(BASIS, TARGET);
        assertThat(proposals(RenewalKind.YEAR)).isEqualTo(7);
        assertThat(proposals(RenewalKind.CITATION)).isEqualTo(1);
    }

    @Test
    @DisplayName("has what is accepted in it, each change beside the others, and puts it back when that is taken back")
    void accepting() {
        var years = in("text", TARGET);
        accept(years.get(1));
        accept(years.get(0));

        assertThat(text("Đến hết"))
                .isEqualTo("Đến hết năm 2027, 85% hồ sơ được nộp trực tuyến, tăng 5% so với năm 2026.");

        renewal.refuse(drafter, plan, List.of(now(years.get(1))));

        assertThat(text("Đến hết"))
                .isEqualTo("Đến hết năm 2027, 85% hồ sơ được nộp trực tuyến, tăng 5% so với năm 2025.");
    }

    @Test
    @DisplayName("takes a whole group at once: heading, lines, activities, days")
    void group() {
        var years = renewal.of(drafter, plan).entries().stream()
                .map(RenewalPage.Entry::change)
                .filter(change -> change.kind() == RenewalKind.YEAR)
                .map(PlanRenewalTests::choice)
                .toList();

        var first = in("text", TARGET).get(0);
        write(TARGET, TARGET.replace("hết năm 2026", "hết quý IV"));

        assertThat(renewal.accept(drafter, plan, years, null)).isEqualTo(1);

        assertThat(entry(first).change().state()).isEqualTo(RenewalChange.State.OPEN);

        var document = reading.document(drafter, plan);
        assertThat(document.header().title()).isEqualTo("Tuyên truyền cải cách hành chính năm 2027");
        assertThat(document.activities().get(0).schedule()).isEqualTo("Trước ngày 31/3/2027");
        assertThat(reading.editor(drafter, plan).activities().get(0).details().due())
                .isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(reading.head(drafter, plan).renewal().open())
                .isEqualTo(renewal.of(drafter, plan).entries().size() - 6);
    }

    @Test
    @DisplayName("keeps what its drafter wrote meanwhile, and tells that the place is another now")
    void rewritten() {
        var years = in("text", TARGET);
        write(TARGET, "Đến hết năm 2026, 90% hồ sơ được nộp trực tuyến.");

        accept(years.get(0));

        assertThat(text("Đến hết")).isEqualTo("Đến hết năm 2027, 90% hồ sơ được nộp trực tuyến.");
        assertThat(entry(years.get(1)).standing()).isFalse();
        assertThatThrownBy(() -> accept(years.get(1))).isInstanceOf(StaleRenewal.class);
        renewal.refuse(drafter, plan, List.of(now(years.get(1))));
        assertThat(entry(years.get(1)).change().state()).isEqualTo(RenewalChange.State.REFUSED);
    }

    @Test
    @DisplayName("marks what only its drafter can tell, and takes the words that are typed")
    void marked() {
        var citation = in("text", BASIS).get(0);
        assertThat(citation.words()).isNull();
        assertThatThrownBy(() -> accept(citation)).isInstanceOf(InvalidEntry.class);

        renewal.accept(drafter, plan, List.of(choice(citation)), "Kế hoạch số 9/KH-UBND ngày 12 tháng 01 năm 2027");

        assertThat(reading.editor(drafter, plan).legalBases())
                .extracting(basis -> basis.basis().number())
                .contains("9/KH-UBND")
                .doesNotContain("12/KH-UBND");
    }

    @Test
    @DisplayName("is decided on by one officer at a time")
    void stale() {
        var change = in("text", TARGET).get(0);
        var colleague = commune.officer(Permission.DRAFT);
        accept(change);

        accept(change);
        assertThatThrownBy(() -> renewal.refuse(colleague, plan, List.of(choice(change))))
                .isInstanceOf(StaleRenewal.class);
        assertThatThrownBy(() -> renewal.accept(commune.officer(Permission.SIGN), plan, List.of(choice(change)), null))
                .isInstanceOf(vn.loa.kernel.Rejection.class);
    }

    @Test
    @DisplayName("shows beside each target what was reached of it")
    void results() {
        var target = renewal.of(drafter, plan).targets().get(0);
        assertThat(target.earlier()).isEqualTo(TARGET);

        renewal.note(drafter, plan, target.line(), 0, "82%");

        assertThat(renewal.of(drafter, plan).targets().get(0).result()).isEqualTo("82%");
        assertThatThrownBy(() -> renewal.note(drafter, plan, target.line(), 0, "83%"))
                .isInstanceOf(StaleRenewal.class);
        var other = drafting.startFromCopy(drafter, earlier, 2027).plan();
        assertThat(renewal.of(drafter, other).targets().get(0).result()).isEqualTo("82%");
    }

    @Test
    @DisplayName("is none of another year where nothing is to be renewed")
    void sameYear() {
        var same = drafting.startFromCopy(drafter, earlier, 2026).plan();

        assertThatThrownBy(() -> renewal.of(drafter, same)).isInstanceOf(NotFound.class);
    }

    private void accept(RenewalChange change) {
        renewal.accept(drafter, plan, List.of(choice(change)), null);
    }

    private static RenewalChoice choice(RenewalChange change) {
        return new RenewalChoice(change.id(), change.version());
    }

    private RenewalChoice now(RenewalChange change) {
        return choice(entry(change).change());
    }

    private RenewalPage.Entry entry(RenewalChange change) {
        return renewal.of(drafter, plan).entries().stream()
                .filter(entry -> entry.change().id().equals(change.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<RenewalChange> in(String field, String text) {
        return renewal.of(drafter, plan).entries().stream()
                .map(RenewalPage.Entry::change)
                .filter(change ->
                        change.spot().field().equals(field) && change.copied().equals(text))
                .toList();
    }

    private long proposals(RenewalKind kind) {
        return renewal.of(drafter, plan).entries().stream()
                .filter(entry -> entry.change().kind() == kind)
                .count();
    }

    private String text(String beginning) {
        return reading.document(drafter, plan).lines().stream()
                .map(Line::text)
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private void write(String before, String after) {
        var section = reading.editor(drafter, plan).outline().stream()
                .filter(entry -> entry.role() == SectionRole.TARGET)
                .findFirst()
                .orElseThrow();
        editing.revise(
                drafter,
                plan,
                section.id(),
                revision -> new SectionRevision(
                        revision.number(),
                        revision.title(),
                        revision.role(),
                        revision.lines().stream()
                                .map(line -> line.text().equals(before)
                                        ? new LineRevision(
                                                line.id(), line.level(), line.marker(), after, line.meanings())
                                        : line)
                                .toList()));
    }

    private static ActivityRevision due(ActivityRevision one) {
        return new ActivityRevision(
                one.title(),
                one.leadUnit(),
                one.leadOfficer(),
                one.lead(),
                one.coordinators(),
                one.contents(),
                one.areas(),
                one.channels(),
                one.audiences(),
                one.schedule(),
                LocalDate.of(2026, 3, 31),
                one.products(),
                one.target(),
                one.budget());
    }

    private static PlanDocument document() {
        return new PlanDocument(
                new Header(
                        "Ủy ban nhân dân xã An Phú",
                        null,
                        "An Phú",
                        null,
                        "Tuyên truyền cải cách hành chính năm 2026",
                        2026,
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Trần Văn Bình"),
                List.of(),
                List.of(Line.of(BASIS)),
                List.of(),
                List.of(
                        section(
                                "I",
                                "CHỈ TIÊU",
                                SectionRole.TARGET,
                                new Line(null, 0, "-", TARGET, List.of(new Meaning.Target("85", "%")))),
                        section(
                                "II",
                                "NHIỆM VỤ NĂM 2026",
                                SectionRole.FREE,
                                Line.of("Báo cáo trước ngày 20/12/2026."))),
                List.of(new Activity(
                        null,
                        ActivityPlace.APPENDIX,
                        "Thay pa-nô",
                        "Phòng Văn hóa - Xã hội",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "Trước ngày 31/3/2026",
                        List.of(),
                        null,
                        null)),
                List.of(),
                List.of(new Recipient("Sở Nội vụ", "b/c")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Section section(String number, String title, SectionRole role, Line line) {
        return new Section(null, number, title, role, List.of(line), List.of());
    }
}
