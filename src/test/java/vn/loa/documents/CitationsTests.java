package vn.loa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;

class CitationsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ          | Nghị định         | 118/2025/NĐ-CP | 2025-06-09 | Chính phủ
            Kế hoạch số: 14/KH-UBND ngày 5/1/2026 của UBND xã Hòa Bình An     | Kế hoạch          | 14/KH-UBND     | 2026-01-05 | UBND xã Hòa Bình An
            Kế hoạch hành động số 22-KH/TU ngày 23/7/2021 của Tỉnh ủy         | Kế hoạch hành động | 22-KH/TU       | 2021-07-23 | Tỉnh ủy
            Quyết định số 212-QĐ/TU, ngày 07/4/2021 của Thành ủy              | Quyết định        | 212-QĐ/TU      | 2021-04-07 | Thành ủy
            Chương trình số 50/CTr-UBND ngày 20 /10/2023 của UBND huyện Đông  | Chương trình      | 50/CTr-UBND    | 2023-10-20 | UBND huyện Đông
            Nghị định số 45/2020/NĐ- CP ngày 08/4/ 2020 của Chính phủ         | Nghị định         | 45/2020/NĐ-CP  | 2020-04-08 | Chính phủ
            Chỉ thị số 23/CT-TTg ngày 02 tháng 9 năm 2021 của Thủ tướng Chính phủ | Chỉ thị       | 23/CT-TTg      | 2021-09-02 | Thủ tướng Chính phủ
            Quyết định số 9/QĐ-BNV ngày 3/2/2026 của Bộ Nội vụ                | Quyết định        | 9/QĐ-BNV       | 2026-02-03 | Bộ Nội vụ
            """)
    void everyWayToWriteNumberAndDateIsRead(String text, String kind, String number, LocalDate date, String issuer) {
        var cited = Citations.in("Thực hiện " + text + " về cải cách hành chính;", Place.PREAMBLE);

        assertThat(cited)
                .containsExactly(new LegalBasis(
                        kind,
                        number,
                        date,
                        issuer,
                        "cải cách hành chính",
                        Place.PREAMBLE,
                        text.strip() + " về cải cách hành chính"));
    }

    @Test
    void malformedDateIsNoDateButTheIssuerIsStillFound() {
        var cited = Citations.in("theo Quyết định số 403/QĐ-UBND ngày 073/2022 của UBND tỉnh về một cửa", Place.BODY);

        assertThat(cited).singleElement().satisfies(basis -> {
            assertThat(basis.date()).isNull();
            assertThat(basis.issuer()).isEqualTo("UBND tỉnh");
        });
    }

    @Test
    void documentCitedTwiceIsNamedOnce() {
        var cited = Citations.in(
                "Nghị định 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi Nghị định 61/2018/NĐ-CP; thực hiện"
                        + " Nghị định 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.",
                Place.BODY);

        assertThat(cited).extracting(LegalBasis::number).containsExactly("107/2021/NĐ-CP", "61/2018/NĐ-CP");
        assertThat(cited.get(1).date()).isEqualTo(LocalDate.of(2018, 4, 23));
    }

    @Test
    void sameNumberOfAnotherDayIsAnotherDocument() {
        var cited = Citations.in(
                "Kế hoạch số 04/KH-UBND ngày 12/01/2026 của UBND tỉnh và Kế hoạch số 04/KH-UBND ngày 20/01/2026 của"
                        + " UBND xã",
                Place.BODY);

        assertThat(cited).extracting(LegalBasis::issuer).containsExactly("UBND tỉnh", "UBND xã");
    }

    @Test
    void lawIsCitedByItsName() {
        assertThat(Citations.in("Căn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012;", Place.PREAMBLE))
                .singleElement()
                .satisfies(law -> {
                    assertThat(law.kind()).isEqualTo("Luật");
                    assertThat(law.subject()).isEqualTo("Phổ biến, giáo dục pháp luật");
                    assertThat(law.date()).isEqualTo(LocalDate.of(2012, 6, 20));
                });
    }

    @Test
    void planNamedWithoutNumberCountsOnlyWhereTheTextOpens() {
        var text = "Thực hiện Kế hoạch cải cách hành chính xã Ea Sô năm 2026, UBND xã Ea Sô xây dựng kế hoạch như sau:";

        assertThat(Citations.in(text, Place.PREAMBLE)).singleElement().satisfies(plan -> {
            assertThat(plan.number()).isNull();
            assertThat(plan.issuer()).isEqualTo("xã Ea Sô");
        });
        assertThat(Citations.in(text, Place.BODY)).isEmpty();
    }

    @Test
    void datesAndSharesAreNoDocuments() {
        assertThat(Citations.in("Trước ngày 15/7/2026 đạt 3/5 chỉ tiêu, tỷ lệ 12/KH, 50 km/h.", Place.BODY))
                .isEmpty();
    }

    @Test
    void citationMayBeSpeltInManyWays() {
        assertThat(Citations.in(
                        "Căn cứ các Nghị định số 61/2018/NĐ-CP ngày 23-4-2018 và số 107 /2021/NĐ-CP ngày 06.12.2021;"
                                + " NQ 76/NQ-CP, ngày 15 tháng 7 năm 2021 của Chính phủ;"
                                + " Kế hoạch số 35/KH- UBND tháng 9 năm 2023 của UBND tỉnh;"
                                + " Quyết định số 468 ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ",
                        Place.PREAMBLE))
                .extracting(LegalBasis::kind, LegalBasis::number, LegalBasis::date, LegalBasis::issuer)
                .containsExactly(
                        tuple("Nghị định", "61/2018/NĐ-CP", LocalDate.of(2018, 4, 23), "Chính phủ"),
                        tuple("Nghị định", "107/2021/NĐ-CP", LocalDate.of(2021, 12, 6), "Chính phủ"),
                        tuple("Nghị quyết", "76/NQ-CP", LocalDate.of(2021, 7, 15), "Chính phủ"),
                        tuple("Kế hoạch", "35/KH-UBND", null, "UBND tỉnh"),
                        tuple("Quyết định", "468", LocalDate.of(2021, 3, 27), "Thủ tướng Chính phủ"));
    }

    @Test
    void proposalIsOfHimWhoProposes() {
        assertThat(Citations.in(
                        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 24/02/2022.",
                        Place.PREAMBLE))
                .extracting(LegalBasis::issuer)
                .containsExactly("Giám đốc Sở Nội vụ");
    }
}
