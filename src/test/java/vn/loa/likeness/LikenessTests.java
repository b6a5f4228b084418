package vn.loa.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.TestClock;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.planning.EarlierPlans;
import vn.loa.planning.PlanId;

/** One commune wrote a plan; another took six of its eight passages over, one of them with other words. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikenessTests {

    /** No other test has plans of it. */
    private static final int YEAR = 2099;

    private static final List<String> PASSAGES = List.of(
            "Bố trí đoàn viên giúp người cao tuổi nộp hồ sơ trực tuyến tại nhà văn hóa vào sáng thứ bảy hằng tuần ở {xã}.",
            "Đặt bàn tư vấn dịch vụ công ở cổng chợ phiên, ghi lại câu hỏi của bà con {xã} để trả lời trên đài truyền thanh.",
            "Quay phim ngắn về một hồ sơ đất đai từ lúc nộp đến lúc trả kết quả, chiếu trước các buổi họp thôn năm {năm}.",
            "Mời kế toán các hợp tác xã tập huấn nửa ngày về hóa đơn điện tử, có bài kiểm tra và giấy xác nhận hoàn thành.",
            "Dán lịch tiếp công dân và số điện thoại của lãnh đạo ở mọi điểm bưu điện, trạm y tế và nhà văn hóa trong {xã}.",
            "Chấm điểm từng thôn theo số hồ sơ nộp qua mạng, công khai bảng điểm ở trụ sở vào ngày làm việc đầu mỗi tháng.",
            "Lập nhóm nhắn tin của tổ công nghệ số mỗi thôn để nhắc lịch trả kết quả và nhận phản ánh trong ngày của người dân.",
            "Thi viết về cách phục vụ của công chức {xã}, trao giải tại hội nghị sơ kết sáu tháng và in bài hay lên bản tin.");

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    EarlierPlans plans;

    @Autowired
    ComparingAll comparing;

    @Autowired
    JdbcClient jdbc;

    private Communes.Commune commune;
    private Communes.Commune elsewhere;
    private OfficerId drafter;
    private OfficerId neighbour;
    private PlanId first;
    private PlanId second;
    private PlanId third;
    private PlanId draft;

    @BeforeAll
    void write() {
        commune = communes.commune();
        elsewhere = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
        neighbour = commune.officer(commune.neighbour, commune.neighbour, Permission.DRAFT, Permission.REVIEW);
        var stranger = elsewhere.officer(Permission.DRAFT);
        first = plans.submitted(drafter, commune.unit, YEAR, plan("xã An Phú", PASSAGES), TestClock.CLOCK.instant());
        second = plans.submitted(
                neighbour, commune.neighbour, YEAR, plan(name(commune.neighbour), taken()), TestClock.CLOCK.instant());
        third = plans.submitted(stranger, elsewhere.unit, YEAR, plan("xã An Phú", own()), TestClock.CLOCK.instant());
        draft = plans.drafted(
                neighbour, commune.neighbour, YEAR, plan(name(commune.neighbour), PASSAGES.subList(0, 4)));
        assertThat(comparing.compare(3, Instant.EPOCH)).isZero();
        comparing.compare(3, Instant.MAX);
    }

    @Test
    void plansThatSayTheSameAreFoundFromEitherSide() throws Exception {
        var reviewer = commune.officer(commune.province, commune.province, Permission.REVIEW);

        for (var side : List.of(List.of(first, second), List.of(second, first))) {
            var page = page("/plans/" + side.get(0) + "/likeness", reviewer);
            assertThat(page.select(".alike a").eachAttr("href"))
                    .containsExactly("/plans/" + side.get(0) + "/comparison/" + side.get(1) + "?rows=alike");
            assertThat(page.select(".alike td:last-child b").text()).isEqualTo("75 %");
        }
        assertThat(page("/plans/" + third + "/likeness", elsewhere.officer(Permission.REVIEW))
                        .select(".empty"))
                .hasSize(1);
    }

    @Test
    void passagesThatBothHaveAreMarked() throws Exception {
        var reviewer = commune.officer(commune.province, commune.province, Permission.REVIEW);

        var page = page("/plans/" + first + "/comparison/" + second + "?rows=alike", reviewer);

        assertThat(page.select(".compare tbody tr")).hasSize(6);
        assertThat(page.select(".compare strong").text()).contains("Đặt bàn tư vấn dịch vụ công ở cổng chợ");
        assertThat(page.select(".compare td").text())
                .contains("Chấm điểm từng xóm")
                .doesNotContain("Thi viết");
    }

    @Test
    void unpublishedPlansOfOthersStayTheirs() throws Exception {
        assertThat(page("/plans/" + first + "/likeness", drafter).select(".alike"))
                .isEmpty();
        assertThat(answer("/plans/" + second + "/likeness", drafter).getStatus())
                .isEqualTo(404);
        assertThat(page("/likeness?year=" + YEAR, neighbour).select(".alike tbody tr"))
                .isEmpty();
        assertThat(answer("/likeness", drafter).getStatus()).isEqualTo(403);
    }

    @Test
    void whoseDraftItIsMayCompareItBeforeHandingItIn() throws Exception {
        var everywhere = commune.officer(commune.neighbour, commune.province, Permission.DRAFT, Permission.OVERSEE);

        var page = page("/plans/" + draft + "/likeness", everywhere);

        assertThat(page.select(".alike td:last-child b").text()).isEqualTo("100 %");
        assertThat(page.select(".alike tbody small").text()).contains("50 % số đoạn riêng");
    }

    @Test
    void pairsBelowAUnitAreListedByDegree() throws Exception {
        var overseer = commune.officer(commune.province, commune.province, Permission.OVERSEE);

        assertThat(page("/likeness?year=" + YEAR + "&degree=70", overseer).select(".alike tbody tr"))
                .hasSize(1);
        assertThat(page("/likeness?year=" + YEAR + "&degree=90", overseer).select(".empty"))
                .hasSize(1);
        assertThat(page("/likeness?year=x&degree=y&page=z", overseer)
                        .select("#year")
                        .val())
                .matches("\\d{4}");
    }

    @Test
    void whatIsDoneIsNotDoneAgain() {
        var before = states();

        comparing.compare(3, Instant.MAX);

        assertThat(states()).isEqualTo(before);
    }

    @Test
    void passagesOfTheSuperiorsPlanDoNotCount() throws Exception {
        var there = communes.commune();
        var above = there.officer(there.province, there.province, Permission.DRAFT, Permission.REVIEW);
        plans.submitted(
                above, there.province, YEAR - 1, plan(name(there.province), PASSAGES), TestClock.CLOCK.instant());
        var one = plans.submitted(
                there.officer(Permission.DRAFT),
                there.unit,
                YEAR - 1,
                plan("xã An Phú", PASSAGES),
                TestClock.CLOCK.instant());
        plans.submitted(
                there.officer(there.neighbour, there.neighbour, Permission.DRAFT),
                there.neighbour,
                YEAR - 1,
                plan(name(there.neighbour), PASSAGES),
                TestClock.CLOCK.instant());
        comparing.compare(3, Instant.MAX);

        assertThat(page("/plans/" + one + "/likeness", above).select(".alike")).isEmpty();
        assertThat(leftOut(one)).containsOnly("SUPERIOR");
    }

    private String name(UnitId unit) {
        return jdbc.sql("select name from unit where id = :unit")
                .param("unit", unit.value())
                .query(String.class)
                .single();
    }

    private static List<String> taken() {
        var lines = new ArrayList<>(PASSAGES.subList(0, 5));
        lines.add(PASSAGES.get(5).replace("từng thôn", "từng xóm"));
        lines.addAll(own().subList(0, 2));
        return lines;
    }

    private static List<String> own() {
        return List.of(
                "Làm sổ tay bỏ túi bằng tiếng Tày và tiếng Việt về mười thủ tục hay gặp nhất, phát cho trưởng bản đọc khi đi nương.",
                "Tổ chức đêm văn nghệ có tiểu phẩm về anh chồng đi đăng ký khai sinh cho con, lồng câu hỏi có quà cho khán giả.",
                "Ký hợp tác với hợp tác xã xe khách để dán mã quét dịch vụ công sau lưng ghế, mỗi chuyến nhắc một lần bằng loa.");
    }

    private List<String> states() {
        return jdbc.sql("select plan_id || ' ' || compared_at from compared_plan where year = :year order by 1")
                .param("year", YEAR)
                .query(String.class)
                .list();
    }

    private List<String> leftOut(PlanId plan) {
        return jdbc.sql("select coalesce(left_out, '') from plan_passage where plan_id = :plan")
                .param("plan", UUID.fromString(plan.toString()))
                .query(String.class)
                .list();
    }

    private static PlanDocument plan(String unit, List<String> lines) {
        var body = IntStream.range(0, lines.size())
                .mapToObj(i -> Line.of(lines.get(i).replace("{xã}", unit).replace("{năm}", String.valueOf(YEAR))))
                .toList();
        return new PlanDocument(
                new Header("Ủy ban nhân dân " + unit, null, null, null, "Kế hoạch của " + unit, YEAR, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Section(null, "I", "Nhiệm vụ", SectionRole.CONTENT, body, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Document page(String address, OfficerId officer) throws Exception {
        var response = answer(address, officer);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse answer(String address, OfficerId officer) throws Exception {
        return mvc.perform(get(address).cookie(communes.session(officer)))
                .andReturn()
                .getResponse();
    }
}
