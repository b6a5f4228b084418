package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.documents.Area;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.Reading;
import vn.loa.documents.Reading.Trace;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.ImportPart.Kind;

@ApplicationTest
class PlanImportsTests {

    @Autowired
    Communes communes;

    @Autowired
    PlanImports imports;

    @Autowired
    PlanReading reading;

    @Autowired
    JdbcClient jdbc;

    Communes.Commune commune;
    OfficerId drafter;

    @BeforeEach
    void makeCommune() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
    }

    @Test
    void everyParagraphOfTheOriginalStandsInSomePart() {
        var id = imports.keep(drafter, commune.unit, 2026, "kế hoạch cũ.docx", read());

        var view = imports.show(drafter, id);

        assertThat(view.parts())
                .extracting(ImportPart::kind)
                .containsExactly(
                        Kind.OMITTED, Kind.PREAMBLE, Kind.HEADING, Kind.LINE, Kind.LINE, Kind.OMITTED, Kind.RECIPIENT);
        for (int paragraph = 0; paragraph < view.original().size(); paragraph++) {
            assertThat(view.partsOf(paragraph))
                    .as(view.original().get(paragraph))
                    .isNotEmpty();
        }
    }

    @Test
    void partBecomesAnythingElseAndTheDraftFollows() {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", read());
        var view = imports.show(drafter, id);
        var parts = new ArrayList<>(view.parts());
        parts.set(4, as(parts.get(4), Kind.HEADING, List.of()));
        parts.set(5, as(parts.get(5), Kind.CLOSING, List.of()));
        parts.set(3, as(parts.get(3), Kind.LINE, List.of(new Meaning.Content(List.of(Area.PROCEDURES)))));

        var revised = imports.revise(drafter, id, view.version(), new ImportRevision(view.header(), parts));
        var plan = imports.makeDraft(drafter, id).plan();

        var document = reading.document(drafter, plan);
        assertThat(SamplePlans.withoutIds(document)).isEqualTo(SamplePlans.withoutIds(revised.document()));
        assertThat(document.sections()).hasSize(2);
        assertThat(document.sections().get(0).lines().get(0).meanings())
                .containsExactly(new Meaning.Content(List.of(Area.PROCEDURES)));
        assertThat(document.closing()).extracting(Line::text).containsExactly("Nơi nhận:");
        assertThat(document.header().number()).isNull();
        assertThatThrownBy(() -> imports.show(drafter, id)).isInstanceOf(StalePlan.class);
    }

    @Test
    void partThatWasDroppedFromTheFormStaysInSight() {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", read());
        var view = imports.show(drafter, id);

        var revised = imports.revise(
                drafter,
                id,
                view.version(),
                new ImportRevision(view.header(), view.parts().subList(0, 3)));

        assertThat(revised.parts().subList(3, 7)).extracting(ImportPart::kind).containsOnly(Kind.OMITTED);
    }

    @Test
    void staleRevisionIsRefused() {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", read());
        var view = imports.show(drafter, id);
        var changed = new ImportRevision(view.header(), List.of());
        imports.revise(drafter, id, view.version(), changed);

        assertThatThrownBy(() -> imports.revise(drafter, id, view.version(), changed))
                .isInstanceOf(StalePlan.class);
    }

    @Test
    void formThatIsSentTwiceMakesOneDraft() throws Exception {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", read());
        var plans = new ConcurrentLinkedQueue<PlanId>();

        var refused = AtOnce.refused(
                () -> plans.add(imports.makeDraft(drafter, id).plan()),
                () -> plans.add(imports.makeDraft(drafter, id).plan()));

        assertThat(refused).isEmpty();
        assertThat(plans).hasSize(2).containsOnly(plans.element());
    }

    @Test
    void importBelongsToItsOfficerAlone() {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", read());
        var colleague = commune.officer(Permission.DRAFT);

        assertThatThrownBy(() -> imports.show(colleague, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.makeDraft(colleague, id).plan()).isInstanceOf(NotFound.class);
    }

    @Test
    void officeThatATaskNamesDoesIt() {
        var id = imports.keep(drafter, commune.unit, 2026, "cũ.txt", read());
        var view = imports.show(drafter, id);
        var parts = new ArrayList<>(view.parts());
        parts.set(3, as(parts.get(3), Kind.LINE, List.of(new Meaning.Task("Văn phòng HĐND và UBND xã"))));
        imports.revise(drafter, id, view.version(), new ImportRevision(view.header(), parts));

        var plan = imports.makeDraft(drafter, id).plan();

        assertThat(jdbc.sql(
                                "select task_unit_id from section_line where task_unit_id is not null and section_id in (select id from section where plan_id = :plan)")
                        .param("plan", plan.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(commune.office.value());
    }

    private static ImportPart as(ImportPart part, Kind kind, List<Meaning> meanings) {
        return new ImportPart(
                kind, 0, part.marker(), part.text(), SectionRole.CONTENT, meanings, null, null, part.paragraphs());
    }

    private static Reading read() {
        var header = new Header(
                "Ủy ban nhân dân xã An Phú", "9/KH-UBND", null, null, "Tuyên truyền", 2025, null, null, null);
        var section = new Section(
                "s1",
                "I",
                "NỘI DUNG",
                SectionRole.CONTENT,
                List.of(
                        new Line("l1", 0, "-", "Thủ tục hành chính.", List.of()),
                        new Line("l2", 0, null, "HÌNH THỨC", List.of())),
                List.of());
        var document = new PlanDocument(
                header,
                List.of(),
                List.of(new Line("p1", 0, null, "Để làm tốt cải cách hành chính:", List.of())),
                List.of(),
                List.of(section),
                List.of(),
                List.of(),
                List.of(new Recipient("Lưu: VT", null)),
                List.of(),
                List.of(),
                List.of());
        return new Reading(
                List.of(
                        "Cộng hòa xã hội chủ nghĩa Việt Nam",
                        "Để làm tốt cải cách hành chính:",
                        "I. NỘI DUNG",
                        "- Thủ tục hành chính.",
                        "HÌNH THỨC",
                        "Nơi nhận:",
                        "- Lưu: VT"),
                document,
                List.of(
                        new Trace("p1", 1, 1),
                        new Trace("s1", 2, 2),
                        new Trace("l1", 3, 3),
                        new Trace("l2", 4, 4),
                        new Trace("recipients.0", 6, 6)));
    }
}
