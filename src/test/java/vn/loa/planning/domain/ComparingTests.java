package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.planning.domain.Comparison.Change;
import vn.loa.planning.domain.Comparison.Fragment;

class ComparingTests {

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
