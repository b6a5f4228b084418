package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;

@ApplicationTest
class LegalBasesTests {

    private static final String RESOLUTION =
            "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính;";

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    OfficerId drafter;
    PlanId plan;

    @BeforeEach
    void makePlan() {
        var commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
        plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();
    }

    @Test
    void documentThatALineCitesIsFoundAndLinkedToTheRegistry() {
        writePreamble(RESOLUTION);

        assertThat(bases()).singleElement().satisfies(found -> {
            assertThat(found.basis().number()).isEqualTo("76/NQ-CP");
            assertThat(found.basis().date()).isEqualTo(LocalDate.of(2021, 7, 15));
            assertThat(found.document()).isNotNull();
        });
        assertThat(reading.document(drafter, plan).legalBases()).hasSize(1);
    }

    @Test
    void lawThatIsCitedByNameIsLinkedToTheRegistry() {
        writePreamble("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;");

        assertThat(bases())
                .singleElement()
                .satisfies(found -> assertThat(found.document()).isNotNull());
    }

    @Test
    void documentThatIsNoLongerCitedGoes() {
        writePreamble(RESOLUTION);

        writePreamble("Thực hiện nhiệm vụ được giao.");

        assertThat(bases()).isEmpty();
    }

    @Test
    void whatWasSetRightStaysRightWhenTheLineIsSavedAgain() {
        writePreamble(RESOLUTION);
        var right = new LegalBasis(
                "Nghị quyết",
                "76/NQ-CP",
                LocalDate.of(2021, 7, 15),
                "Chính phủ",
                "Chương trình tổng thể",
                Place.PREAMBLE,
                "");

        editing.correctLegalBasis(drafter, plan, bases().get(0).cited(), 0, right);
        writePreamble(RESOLUTION, "Xét đề nghị của Phòng Văn hóa - Xã hội.");

        assertThat(bases()).singleElement().satisfies(found -> {
            assertThat(found.basis().subject()).isEqualTo("Chương trình tổng thể");
            assertThat(found.corrected()).isTrue();
        });
    }

    @Test
    void documentCitedInSeveralSectionsIsNamedOnceWhereItIsCitedFirst() {
        writePreamble(RESOLUTION);
        var body = reading.editor(drafter, plan).outline().get(1).id();
        var view = editing.section(drafter, plan, body);
        editing.pasteLines(drafter, plan, body, view.version(), "Theo Nghị quyết số 76/NQ-CP của Chính phủ.");

        assertThat(bases())
                .singleElement()
                .satisfies(found -> assertThat(found.basis().place()).isEqualTo(Place.PREAMBLE));
    }

    private List<LegalBasisView> bases() {
        return reading.editor(drafter, plan).legalBases();
    }

    private void writePreamble(String... texts) {
        var preamble = reading.editor(drafter, plan).outline().get(0).id();
        var view = editing.section(drafter, plan, preamble);
        var lines = new ArrayList<LineRevision>();
        for (var text : texts) {
            lines.add(new LineRevision(null, 0, "", text, List.of()));
        }
        var revision = new SectionRevision(view.number(), view.title(), view.role(), lines);
        editing.save(drafter, plan, preamble, view.version(), revision);
    }
}
