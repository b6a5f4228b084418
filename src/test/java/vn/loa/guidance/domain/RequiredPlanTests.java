package vn.loa.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loa.documents.Area;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.guidance.RequirementId;
import vn.loa.planning.SamplePlan;

class RequiredPlanTests {

    private final Turning turning = new Turning(Levels.between("tỉnh Sông Lĩnh", "xã Suối Mây"));
    private final PlanDocument sample = SamplePlan.document();

    @Test
    void requiredTaskBecomesAnActivity() {
        var required = new RequiredPlan(sample, turning);
        var asked = asked(RequirementKind.TASK, "UBND các xã, phường, đặc khu mở hộp thư góp ý", null);

        required.require(asked, null);

        var added = last(required.in(sample, sample.preamble()).activities());
        assertThat(added.title()).isEqualTo("UBND xã Suối Mây mở hộp thư góp ý");
        assertThat(added.schedule()).isEqualTo("Trước ngày 10/12/2027");
        assertThat(added.products()).containsExactly("Sổ theo dõi");
        assertThat(required.answers().get(asked.id()).id()).hasToString(added.id());
    }

    @Test
    void requiredPartBecomesASectionWithTheNextNumber() {
        var required = new RequiredPlan(sample, turning);

        required.require(asked(RequirementKind.PART, "Kiểm tra, giám sát", null), null);

        var added = last(required.in(sample, sample.preamble()).sections());
        assertThat(added.number()).isEqualTo("VI");
        assertThat(added.title()).isEqualTo("Kiểm tra, giám sát");
    }

    @Test
    void whatTheSuperiorSaysOtherwiseThanItsPlanIsSaidSoByTheCommune() {
        var id = UUID.randomUUID();
        var line = new Line(id.toString(), 0, "-", "Phát thanh.", List.of());
        var section = sample.sections().get(0);
        var named = new PlanDocument.Section(
                UUID.randomUUID().toString(), "I", section.title(), section.role(), List.of(line), List.of());
        var document = new RequiredPlan(
                new PlanDocument(
                        sample.header(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(named),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                turning);
        var asked = asked(RequirementKind.TASK, "Phát thanh ít nhất 48 buổi.", new PlanPlace(PlanPlace.Kind.LINE, id));

        document.require(asked, "Phát thanh.");

        assertThat(document.in(sample, List.of()).lines().get(0).text()).isEqualTo("Phát thanh ít nhất 48 buổi.");
        assertThat(document.answers()).containsEntry(asked.id(), new PlanPlace(PlanPlace.Kind.LINE, id));
    }

    @Test
    void superiorsPlanIsCitedBehindTheOtherBases() {
        var lines = Basis.into(sample.preamble(), "Căn cứ Kế hoạch số 215/KH-UBND của Ủy ban nhân dân tỉnh Sông Lĩnh");

        assertThat(lines).hasSize(sample.preamble().size() + 1);
        assertThat(lines.get(lines.size() - 2).text())
                .isEqualTo("Căn cứ Kế hoạch số 215/KH-UBND của Ủy ban nhân dân tỉnh Sông Lĩnh;");
    }

    @Test
    void likelyPlacesAreGuessedByTheirWords() {
        var wanted = new Alike("Tổ chức hướng dẫn nộp hồ sơ trực tuyến tại các thôn");

        assertThat(wanted.to("Hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa thôn"))
                .isGreaterThan(0.4);
        assertThat(wanted.to("Công khai dự toán ngân sách")).isZero();
    }

    private static RequirementView asked(RequirementKind kind, String text, PlanPlace source) {
        var wording =
                new RequirementWording(kind, text, List.of(Area.PROCEDURES), "Sổ theo dõi", LocalDate.of(2027, 12, 10));
        return new RequirementView(RequirementId.random(), 0, wording, source, null, null, null);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
