package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.checks.Law;
import vn.loa.checks.Manuscript;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

@DisplayName("In the copy of last year's plan")
class RenewalRulesTests {

    private static final String PROVINCE = "Ủy ban nhân dân tỉnh Sông Lĩnh";
    private static final String CITED =
            "Kế hoạch số 45/KH-UBND ngày 10 tháng 01 năm 2026 của " + PROVINCE + " về cải cách hành chính năm 2026";
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    @DisplayName("a yearly plan that is cited gives way to the registry's of the new year")
    void registered() {
        var next = document("Kế hoạch", "9/KH-UBND", PROVINCE, "cải cách hành chính năm 2027");

        assertThat(cited("Căn cứ " + CITED + ";", new Law(List.of(next), List.of()), List.of()))
                .isEqualTo("Căn cứ toàn văn 9/KH-UBND;");
    }

    @Test
    @DisplayName("a yearly plan that is cited gives way to the one that the unit above published")
    void published() {
        var next = new RenewalCitations.Published(
                PROVINCE, "9/KH-UBND", LocalDate.of(2027, 1, 8), "Cải cách hành chính năm 2027 của tỉnh Sông Lĩnh");

        assertThat(cited("Căn cứ " + CITED + ";", Law.UNKNOWN, List.of(next)))
                .isEqualTo("Căn cứ Kế hoạch số 9/KH-UBND ngày 08 tháng 01 năm 2027 của " + PROVINCE
                        + " về cải cách hành chính năm 2027 của tỉnh Sông Lĩnh;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ủy ban nhân dân xã An Phú | Cải cách hành chính năm 2027
            Ủy ban nhân dân tỉnh Sông Lĩnh | Cải cách hành chính năm 2026
            Ủy ban nhân dân tỉnh Sông Lĩnh | Phòng chống thiên tai và tìm kiếm cứu nạn năm 2027
            """)
    @DisplayName("a plan of another body, year or subject is no successor: the place is marked")
    void unknown(String issuer, String title) {
        var other = new RenewalCitations.Published(issuer, "9/KH-UBND", LocalDate.of(2027, 1, 8), title);

        assertThat(cited("Căn cứ " + CITED + ";", Law.UNKNOWN, List.of(other))).isEqualTo("Căn cứ <" + CITED + ">;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;
            Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Lĩnh về cải cách hành chính giai đoạn 2026 - 2030;
            """)
    @DisplayName("a document for more than a year stays")
    void forMoreThanAYear(String basis) {
        assertThat(cited(basis, Law.UNKNOWN, List.of())).isEqualTo(basis);
    }

    @Test
    @DisplayName("an expired document gives way to its successor, or is marked where none is known")
    void expired() {
        var next = document("Nghị định", "118/2025/NĐ-CP", "Chính phủ", "về một cửa");
        var replaced = ended(document("Nghị định", "61/2018/NĐ-CP", "Chính phủ", "về một cửa"), next.id());
        var gone = ended(document("Thông tư", "1/2018/TT-VPCP", "Văn phòng Chính phủ", "hướng dẫn"), null);
        var law = new Law(List.of(next, replaced, gone), List.of());

        assertThat(found("Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về một cửa;", law))
                .isEqualTo("Căn cứ toàn văn 118/2025/NĐ-CP;");
        assertThat(found("Căn cứ Thông tư số 1/2018/TT-VPCP ngày 23 tháng 11 năm 2018;", law))
                .isEqualTo("Căn cứ <Thông tư số 1/2018/TT-VPCP ngày 23 tháng 11 năm 2018>;");
    }

    @Test
    @DisplayName("a body that has ended is called as the dated list of names says, on that day and not before")
    void bodies() {
        var law = new Law(
                List.of(),
                List.of(
                        name(ChangedName.Kind.BODY, "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", JULY),
                        name(ChangedName.Kind.BODY, "Phòng Nội vụ huyện", null, JULY),
                        name(ChangedName.Kind.BODY, "Sở Tư pháp", "Sở Pháp chế", LocalDate.of(2027, 7, 1))));

        assertThat(line("Sở Thông tin và Truyền thông phối hợp với Sở Tư pháp.", law))
                .isEqualTo("Sở Khoa học và Công nghệ phối hợp với Sở Tư pháp.");
        assertThat(line("Phòng Nội vụ huyện tổng hợp.", law)).isEqualTo("<Phòng Nội vụ huyện> tổng hợp.");
    }

    @Test
    @DisplayName("a unit of the same line is called by its successor's name, a longer name first")
    void units() {
        var units = new RenewalNames(List.of(
                new RenewalNames.Succeeded("tỉnh Hà Nam", "tỉnh Ninh Bình", JULY),
                new RenewalNames.Succeeded("thôn Đông", "thôn Đông Sơn", JULY)));

        assertThat(proposed("Trưởng thôn Đông báo cáo tỉnh Hà Nam.", units))
                .isEqualTo("Trưởng thôn Đông Sơn báo cáo tỉnh Ninh Bình.");
        assertThat(proposed("Gió đông và nam Hà.", units)).isEqualTo("Gió đông và nam Hà.");
    }

    @Test
    @DisplayName("the unit itself is called as it is called today")
    void ownName() {
        var renamed = RenewalCopies.issued("Ủy ban nhân dân xã An Bình", "Nhân dân xã An Bình tham gia.");
        var proposals = new RenewalNames(List.of()).propose(renamed);

        assertThat(proposals)
                .extracting(RenewalProposal::after)
                .containsExactly("Ủy ban nhân dân xã An Phú", "xã An Phú");
        assertThat(new RenewalNames(List.of()).propose(RenewalCopies.line("Nhân dân xã An Phú.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Trần Văn Bình   | CHỦ TỊCH     | -
            Nguyễn Văn Cũ   | CHỦ TỊCH     | signerName=Trần Văn Bình
            Trần Văn Bình   | PHÓ CHỦ TỊCH | signerPosition=CHỦ TỊCH
            Ông TRẦN VĂN BÌNH | CHỦ TỊCH   | -
            """)
    @DisplayName("who signs is who may sign today, by the post held today")
    void signer(String name, String position, @Nullable String expected) {
        var people = List.of(person("Trần Văn Bình", "Chủ tịch", true, true));
        var copy = RenewalCopies.of(List.of(), "Phát thanh.", name, position);

        assertThat(new RenewalPeople(people, List.of()).propose(copy))
                .extracting(one -> one.spot().field() + "=" + one.after())
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("the signer is only marked where several may sign")
    void severalSigners() {
        var people = List.of(
                person("Trần Văn Bình", "Chủ tịch", true, true), person("Lê Thị Hoa", "Phó Chủ tịch", true, true));
        var copy = RenewalCopies.of(List.of(), "Phát thanh.", "Nguyễn Văn Cũ", "CHỦ TỊCH");

        assertThat(new RenewalPeople(people, List.of()).propose(copy))
                .singleElement()
                .satisfies(one -> assertThat(one.after()).isNull())
                .satisfies(one -> assertThat(one.reason()).contains("Trần Văn Bình; Lê Thị Hoa"));
    }

    @Test
    @DisplayName("who left gives way to who holds the post now; a name that somebody here bears stays")
    void left() {
        var people = List.of(
                person("Nguyễn Văn Cũ", "Công chức Tư pháp", false, false),
                person("Phạm Thị Mới", "Công chức Tư pháp", true, false),
                person("Lê Thị Hạnh", "Văn thư", false, false),
                person("Lê Thị Hạnh", "Kế toán", true, false),
                person("Đỗ Văn Xa", "Trưởng đài", false, false));
        var rule = new RenewalPeople(people, List.of());

        assertThat(proposed("Ông Nguyễn Văn Cũ, bà Lê Thị Hạnh và ông Đỗ Văn Xa phụ trách.", rule))
                .isEqualTo("Ông Phạm Thị Mới, bà Lê Thị Hạnh và ông <Đỗ Văn Xa> phụ trách.");
    }

    @Test
    @DisplayName("of two proposals for the same words one counts, in reading order")
    void overlapping() {
        var text = "Căn cứ " + CITED + ";";
        var copy = RenewalCopies.basis(text, Law.UNKNOWN);
        var all = RenewalProposal.all(
                copy, List.of(new RenewalCitations(2026, 2027, List.of()), new RenewalYears(2026, 2027)));

        assertThat(all).singleElement().extracting(RenewalProposal::kind).isEqualTo(RenewalKind.CITATION);
    }

    private static String cited(String basis, Law law, List<RenewalCitations.Published> published) {
        var copy = RenewalCopies.basis(basis, law);
        return RenewalCopies.renewed(basis, new RenewalCitations(2026, 2027, published).propose(copy));
    }

    private static String found(String basis, Law law) {
        return RenewalCopies.renewed(basis, new RenewalFindings().propose(RenewalCopies.basis(basis, law)));
    }

    private static String line(String text, Law law) {
        return RenewalCopies.renewed(text, new RenewalFindings().propose(RenewalCopies.line(text, law)));
    }

    private static String proposed(String text, RenewalRule rule) {
        Manuscript copy = RenewalCopies.line(text);
        return RenewalCopies.renewed(text, rule.propose(copy));
    }

    private static RenewalPeople.Person person(String name, String position, boolean here, boolean signs) {
        return new RenewalPeople.Person(OfficerId.random(), name, position, UNIT, here, signs);
    }

    private static final UnitId UNIT = UnitId.random();

    private static ChangedName name(ChangedName.Kind kind, String old, @Nullable String name, LocalDate from) {
        return new ChangedName(kind, old, name, from, "", "Nghị định", true);
    }

    private static LegalDocumentSummary document(String kind, String number, String issuer, String subject) {
        var full = "toàn văn " + number;
        return new LegalDocumentSummary(
                LegalDocumentId.random(),
                kind,
                number,
                LocalDate.of(2027, 1, 8),
                issuer,
                subject,
                null,
                null,
                null,
                null,
                full,
                kind + " số " + number,
                true);
    }

    private static LegalDocumentSummary ended(LegalDocumentSummary one, @Nullable LegalDocumentId successor) {
        return new LegalDocumentSummary(
                one.id(),
                one.kind(),
                one.number(),
                null,
                one.issuer(),
                one.subject(),
                LocalDate.of(2018, 1, 1),
                JULY,
                null,
                successor,
                one.citation(),
                one.brief(),
                true);
    }
}
