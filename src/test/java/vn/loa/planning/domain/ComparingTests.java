package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.planning.PlanNames;
import vn.loa.planning.domain.Comparison.Change;
import vn.loa.planning.domain.Comparison.Fragment;

class ComparingTests {

    private static final PlanNames AN_PHU = PlanNames.of("xã An Phú", "tỉnh Sông Lĩnh", 2026);
    private static final PlanNames SUOI_MAY = PlanNames.of("phường Suối Mây", "tỉnh Hà Sơn", 2027);

    @Test
    void sameTextDiffersNowhere() {
        var document = SamplePlans.complete(2026);

        var rows = Comparing.rows(document, document);

        assertThat(rows).isNotEmpty().allMatch(row -> row.change() == Change.NONE);
    }

    @Test
    void wordsThatDifferAreMarkedOnBothSides() {
        var rows = Comparing.rows(
                text("Phát thanh mỗi tuần một lần trên loa."), text("Phát thanh mỗi ngày một lần trên loa."));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.change()).isEqualTo(Change.CHANGED);
            assertThat(changed(row.left())).isEqualTo("tuần");
            assertThat(changed(row.right())).isEqualTo("ngày");
        });
    }

    @Test
    void linesThatCameAndWentStandAlone() {
        var rows = Comparing.rows(
                text("Mở đầu.", "Niêm yết thủ tục tại trụ sở.", "Kết thúc."),
                text("Mở đầu.", "Thi tìm hiểu cải cách.", "Kết thúc."));

        assertThat(rows)
                .extracting(Comparison.Row::change)
                .containsExactly(Change.NONE, Change.REMOVED, Change.ADDED, Change.NONE);
    }

    @Test
    void changedLineFindsItsPartnerBehindANewOne() {
        var rows = Comparing.rows(
                text("Đăng tin trên cổng thông tin của xã."),
                text("Tổ chức tập huấn cho trưởng thôn.", "Đăng tin, bài trên cổng thông tin của xã."));

        assertThat(rows).extracting(Comparison.Row::change).containsExactly(Change.ADDED, Change.CHANGED);
    }

    @Test
    void bothSidesGiveBackTheWholeText() {
        var left = SamplePlans.complete(2025);
        var right = SamplePlans.complete(2026);

        var rows = Comparing.rows(left, right);

        assertThat(rows.stream().flatMap(row -> Stream.ofNullable(row.left())).map(ComparingTests::whole))
                .containsExactlyElementsOf(
                        DocumentText.of(left).stream().map(DocumentText::text).toList());
    }

    @Test
    void namesOfUnitsAndYearsMayCountAsTheSame() {
        var left = text("Phát thanh tại xã An Phú và UBND tỉnh Sông Lĩnh năm 2026, tiếp nối năm 2025.");
        var right = text("Phát thanh tại PHƯỜNG SUỐI MÂY và UBND tỉnh Hà Sơn năm 2027, tiếp nối năm 2026.");

        assertThat(Comparing.rows(left, AN_PHU, right, SUOI_MAY))
                .extracting(Comparison.Row::change)
                .containsExactly(Change.NONE);
        assertThat(Comparing.rows(left, right))
                .extracting(Comparison.Row::change)
                .doesNotContain(Change.NONE);
    }

    @Test
    void wordsBesideANameAreStillCompared() {
        var rows = Comparing.rows(
                text("Cán bộ xã An Phú phát tờ rơi tại chợ."),
                AN_PHU,
                text("Cán bộ phường Suối Mây phát tờ gấp tại chợ."),
                SUOI_MAY);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(changed(row.left())).isEqualTo("rơi");
            assertThat(changed(row.right())).isEqualTo("gấp");
        });
    }

    @Test
    void documentOfAYearStaysThatDocument() {
        var cited = "Thực hiện Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm %d và Kế hoạch ngày 20/01/%d.";

        assertThat(Comparing.rows(
                        text(cited.formatted(2026, 2026)), AN_PHU, text(cited.formatted(2026, 2026)), SUOI_MAY))
                .extracting(Comparison.Row::change)
                .containsExactly(Change.NONE);
        assertThat(Comparing.rows(
                        text(cited.formatted(2026, 2026)), AN_PHU, text(cited.formatted(2027, 2027)), SUOI_MAY))
                .extracting(Comparison.Row::change)
                .containsExactly(Change.CHANGED);
    }

    @Test
    void sectionsForTheSamePurposeBelongTogether() {
        var left = sections(new Section(null, "I", "MỤC ĐÍCH", SectionRole.PURPOSE, List.of(), List.of()));
        var right = sections(
                new Section(null, "I", "Căn cứ, tình hình", SectionRole.FREE, List.of(), List.of()),
                new Section(null, "II", "Kết quả phải đạt", SectionRole.PURPOSE, List.of(), List.of()));

        assertThat(Comparing.rows(left, right))
                .extracting(Comparison.Row::change)
                .containsExactly(Change.ADDED, Change.CHANGED);
    }

    private static PlanDocument sections(Section... sections) {
        var nothing = new Header(null, null, null, null, null, null, null, null, null);
        return new PlanDocument(
                nothing,
                List.of(),
                List.of(),
                List.of(),
                List.of(sections),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlanDocument text(String... lines) {
        var nothing = new Header(null, null, null, null, null, null, null, null, null);
        return new PlanDocument(
                nothing,
                List.of(),
                Stream.of(lines).map(Line::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String changed(Comparison.Side side) {
        return side.fragments().stream()
                .filter(Fragment::changed)
                .map(Fragment::text)
                .collect(Collectors.joining());
    }

    private static String whole(Comparison.Side side) {
        return side.fragments().stream().map(Fragment::text).collect(Collectors.joining());
    }
}
