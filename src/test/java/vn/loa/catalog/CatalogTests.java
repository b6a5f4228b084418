package vn.loa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.documents.Area;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.ReportingPeriod;
import vn.loa.documents.SectionRole;

@ApplicationTest
class CatalogTests {

    @Autowired
    Catalog catalog;

    @Autowired
    Clock clock;

    @Test
    void numberIsFoundHoweverItIsTyped() {
        assertThat(catalog.legalDocument("76/NQ-CP", LocalDate.of(2021, 7, 15)))
                .get()
                .extracting(LegalDocumentSummary::citation)
                .isEqualTo(
                        "Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể"
                                + " cải cách hành chính nhà nước giai đoạn 2021 - 2030");
        assertThat(catalog.legalDocument(" 49 /QÐ-BNV", LocalDate.of(2025, 3, 1)))
                .isPresent();
        assertThat(catalog.legalDocument("61/2018", null)).isPresent();
        assertThat(catalog.legalDocument("61/2018/NĐ-CP", LocalDate.of(2018, 4, 24)))
                .isPresent();
    }

    @Test
    void numberOfAnotherYearIsAnotherDocument() {
        assertThat(catalog.legalDocument("76/NQ-CP", LocalDate.of(2024, 5, 18))).isEmpty();
        assertThat(catalog.legalDocument("282/QĐ-TTg", LocalDate.of(2019, 2, 20)))
                .isEmpty();
        assertThat(catalog.legalDocument("không phải số", null)).isEmpty();
    }

    @Test
    void endedDocumentTellsWhatReplacedIt() {
        var decree = catalog.legalDocument("42/2022/NĐ-CP", null).orElseThrow();

        assertThat(decree.validTo()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(decree.replacedBy()).isEqualTo("Nghị định số 224/2026/NĐ-CP");
        assertThat(catalog.legalDocument(decree.id())).contains(decree);
    }

    @Test
    void lawIsFoundByItsName() {
        assertThat(catalog.law("luật tổ chức chính quyền địa phương", null))
                .get()
                .extracting(LegalDocumentSummary::number)
                .isEqualTo("72/2025/QH15");
        assertThat(catalog.law("Luật Tổ chức chính quyền địa phương", LocalDate.of(2015, 6, 19)))
                .get()
                .extracting(LegalDocumentSummary::replacedBy)
                .isEqualTo("Luật Tổ chức chính quyền địa phương");
    }

    @Test
    void searchForgetsAccentsAndPutsWhatHoldsFirst() {
        var found = catalog.legalDocuments("mot cua lien thong", 10);

        assertThat(found).extracting(LegalDocumentSummary::number).contains("118/2025/NĐ-CP", "61/2018/NĐ-CP");
        assertThat(found)
                .extracting(LegalDocumentSummary::number)
                .startsWith("118/2025/NĐ-CP")
                .endsWith("61/2018/NĐ-CP");
    }

    @Test
    void numberTypedComesFirst() {
        assertThat(catalog.legalDocuments("30/2020", 5))
                .first()
                .extracting(LegalDocumentSummary::number)
                .isEqualTo("30/2020/NĐ-CP");
        assertThat(catalog.legalDocuments("nghị định số 30", 5))
                .extracting(LegalDocumentSummary::number)
                .contains("30/2020/NĐ-CP");
    }

    @Test
    void searchIsLimitedAndBearsAnything() {
        assertThat(catalog.legalDocuments("", 7)).hasSize(7);
        assertThat(catalog.legalDocuments("100%_\\'\"\u0000;--", 7)).isEmpty();
        assertThat(catalog.library(Shelf.CONTENT, null, "x".repeat(5_000), null, 7))
                .isEmpty();
    }

    @Test
    void libraryKnowsAreas() {
        assertThat(catalog.library(Shelf.CONTENT, null, "", Area.PUBLIC_FINANCE, 50))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(item -> assertThat(item.kinds()).contains("PUBLIC_FINANCE"));
        assertThat(catalog.library(Shelf.CONTENT, null, "", null, 100)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(catalog.library(Shelf.CONTENT, null, "vneid", null, 10)).isNotEmpty();
        assertThat(catalog.library(Shelf.CHANNEL, null, "truyen thanh", null, 3))
                .first()
                .satisfies(item -> assertThat(item.kinds()).contains("LOUDSPEAKER"))
                .satisfies(item -> assertThat(item.frequency()).isNotNull());
        assertThat(catalog.library(Shelf.AUDIENCE, null, "ho kinh doanh", null, 3))
                .singleElement();
    }

    @Test
    void codesAreCalledAsTheLawCallsThemToday() {
        assertThat(catalog.areaLabels())
                .extracting(KindLabel::code)
                .containsExactly(
                        "INSTITUTIONS",
                        "PROCEDURES",
                        "ORGANISATION",
                        "CIVIL_SERVICE",
                        "PUBLIC_FINANCE",
                        "DIGITAL_GOVERNMENT");
        assertThat(catalog.areaLabels()).extracting(KindLabel::label).doesNotContain("Hiện đại hóa hành chính");
        assertThat(catalog.channelLabels()).hasSize(15);
        assertThat(catalog.audienceLabels()).hasSize(6);
        assertThat(catalog.recipientNotes()).contains(new RecipientNote("b/c", "để báo cáo"));
    }

    @Test
    void periodsCloseOnTheFourteenth() {
        var periods = catalog.reportPeriods(2027);

        assertThat(periods)
                .contains(new ReportPeriod(
                        ReportingPeriod.QUARTER, "Quý I", LocalDate.of(2026, 12, 15), LocalDate.of(2027, 3, 14)))
                .contains(new ReportPeriod(
                        ReportingPeriod.MONTH, "Tháng 2", LocalDate.of(2027, 1, 15), LocalDate.of(2027, 2, 14)))
                .contains(new ReportPeriod(
                        ReportingPeriod.YEAR, "Năm", LocalDate.of(2026, 12, 15), LocalDate.of(2027, 12, 14)));
    }

    @Test
    void templateIsACompletePlan() {
        var plan = catalog.template(2027, "Ủy ban nhân dân phường Bến Cát");

        assertThat(plan.header().year()).isEqualTo(2027);
        assertThat(plan.header().place()).isEqualTo("Bến Cát");
        assertThat(plan.everySection())
                .extracting(PlanDocument.Section::role)
                .contains(
                        SectionRole.PURPOSE,
                        SectionRole.REQUIREMENT,
                        SectionRole.AUDIENCE,
                        SectionRole.TARGET,
                        SectionRole.CONTENT,
                        SectionRole.CHANNEL,
                        SectionRole.BUDGET,
                        SectionRole.ASSIGNMENT,
                        SectionRole.REPORTING);
        assertThat(plan.meant(Meaning.Content.class))
                .flatExtracting(content -> content.meaning().areas())
                .contains(Area.values());
        assertThat(plan.meant(Meaning.Target.class))
                .allSatisfy(target -> assertThat(target.meaning().quantity()).isNotNull());
        assertThat(plan.activities())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(activity -> assertThat(activity.lead()).isNotBlank())
                .allSatisfy(activity -> assertThat(activity.schedule()).isNotBlank())
                .allSatisfy(activity -> assertThat(activity.products()).isNotEmpty())
                .allSatisfy(activity -> assertThat(activity.target()).isNotBlank());
        assertThat(plan.meant(Meaning.Reporting.class)).isNotEmpty();
        assertThat(plan.recipients()).hasSizeGreaterThan(5);
        assertThat(plan.closing())
                .last()
                .satisfies(line -> assertThat(line.text()).endsWith("./."));
    }

    @Test
    void templateLeavesNoPlaceholderAndNothingOfTheOldTowns() {
        var plan = catalog.template(2027, "Ủy ban nhân dân phường Bến Cát");

        assertThat(plan.toString()).doesNotContainPattern("[{}]").doesNotContain("huyện", "mức độ 3", "mức độ 4");
        assertThat(plan.lines()).extracting(PlanDocument.Line::text).anyMatch(text -> text.contains("phường Bến Cát"));
    }

    @Test
    void templateCitesOnlyWhatHoldsToday() {
        var today = LocalDate.now(clock);

        var bases = catalog.template(2027, "Ủy ban nhân dân xã An Phú").legalBases();

        assertThat(bases)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(basis -> assertThat(
                                catalog.legalDocument(basis.number() == null ? "" : basis.number(), basis.date()))
                        .get()
                        .satisfies(document -> assertThat(document.validTo() == null
                                        || document.validTo().isAfter(today))
                                .isTrue()));
    }
}
