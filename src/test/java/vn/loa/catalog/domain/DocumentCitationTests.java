package vn.loa.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentCitationTests {

    @Test
    void firstMentionTellsEverything() {
        var citation = new DocumentCitation(
                "Nghị định", "30/2020/NĐ-CP", LocalDate.of(2020, 3, 5), "Chính phủ", "về công tác văn thư");

        assertThat(citation.full())
                .isEqualTo("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư");
    }

    @Test
    void onlyTheFirstTwoMonthsTakeANought() {
        var citation = new DocumentCitation("Quyết định", "82/QĐ-BNV", LocalDate.of(2023, 2, 15), null, null);

        assertThat(citation.full()).isEqualTo("Quyết định số 82/QĐ-BNV ngày 15 tháng 02 năm 2023");
    }

    @Test
    void lawGoesByItsNameAndDay() {
        var law = new DocumentCitation(
                "Luật", "72/2025/QH15", LocalDate.of(2025, 6, 16), "Quốc hội", "Tổ chức chính quyền địa phương");

        assertThat(law.full()).isEqualTo("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
        assertThat(law.brief()).isEqualTo("Luật Tổ chức chính quyền địa phương");
    }

    @Test
    void subjectWithoutAVerbIsIntroduced() {
        var citation = new DocumentCitation(
                "Kế hoạch",
                "12/KH-UBND",
                LocalDate.of(2026, 1, 9),
                "Ủy ban nhân dân tỉnh",
                "Cải cách hành chính năm 2026");

        assertThat(citation.full())
                .isEqualTo("Kế hoạch số 12/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh"
                        + " về Cải cách hành chính năm 2026");
    }

    @Test
    void unknownDayIsLeftToBeFilled() {
        var citation = new DocumentCitation("Quyết định", "282/QĐ-TTg", null, "Thủ tướng Chính phủ", null);

        assertThat(citation.full()).isEqualTo("Quyết định số 282/QĐ-TTg ngày … tháng … năm … của Thủ tướng Chính phủ");
    }
}
