package vn.loa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.loa.browser.BrowserTest;
import vn.loa.browser.Visit;
import vn.loa.demonstration.Demonstration;

/** From last year's file to an issued plan: five people at five screens, once with scripts and once without. */
@BrowserTest
class PlanFromFileToIssueTests {

    private static final Path FILE = Path.of("src/test/resources/plans/an-phu-2026.txt");
    private static final String TITLE = "Tuyên truyền cải cách hành chính năm 2026, bản của xã Suối Mây";
    private static final String REMARK = "Ghi rõ khung giờ phát để người dân biết mà nghe.";
    private static final String REASON = "Mục IV chưa có khung giờ phát; xin bổ sung rồi trình lại.";
    private static final String WHY = "Đã thống nhất với Sở Nội vụ.";
    private static final String MENDED = "Phát trên hệ thống truyền thanh xã từ 5 giờ 30 sáng thứ Hai hằng tuần.";

    @LocalServerPort
    int port;

    @Autowired
    Demonstration demonstration;

    @Autowired
    Clock clock;

    @BeforeEach
    void foundTheCommune() {
        demonstration.isThere();
    }

    @Test
    void fivePeopleIssueAPlan() throws IOException {
        new Story(Visit::withLaptop, true, "4101").tell();
    }

    @Test
    void fivePeopleIssueAPlanWithoutScripts() throws IOException {
        new Story(Visit::withoutScripts, false, "4102").tell();
    }

    private final class Story {

        private final IntFunction<Visit> screen;
        private final boolean scripts;
        private final String number;
        private String plan = "";

        Story(IntFunction<Visit> screen, boolean scripts, String number) {
            this.screen = screen;
            this.scripts = scripts;
            this.number = number;
        }

        void tell() throws IOException {
            try (var drafter = signedIn("soanthao");
                    var reviewer = signedIn("noivu");
                    var leader = signedIn("lanhdao");
                    var clerk = signedIn("vanthu");
                    var colleague = signedIn("thuchien")) {
                upload(drafter);
                putRight(drafter);
                submit(drafter);
                commentAndSendBack(reviewer);
                mend(drafter);
                submit(drafter);
                agree(reviewer);
                sign(leader);
                issue(clerk);
                for (var everybody : new Visit[] {drafter, reviewer, leader, clerk, colleague}) {
                    readFiles(everybody);
                }
            }
        }

        private Visit signedIn(String username) {
            var visit = screen.apply(port);
            visit.signIn(username, Demonstration.PASSWORD);
            return visit;
        }

        private void upload(Visit drafter) {
            var page = drafter.page();
            drafter.open("/plans/new");
            page.fill("#year", "2026");
            page.setInputFiles("#file", FILE);
            drafter.press("Đọc tệp này");
            assertThat(page.locator(".original")).containsText("Nói chuyện tại các cuộc họp thôn hằng quý.");
            page.fill("#import-header #title", TITLE);
            page.fill("#import-header #issuer", "Ủy ban nhân dân xã Suối Mây");
            page.locator("#import-header button[type=submit]").click();
            assertThat(page.locator("#import-header #title")).hasValue(TITLE);
            drafter.press("Tạo dự thảo");
            page.waitForURL(Pattern.compile("/plans/[0-9a-f-]{36}"));
            var found = Pattern.compile("/plans/[0-9a-f-]{36}").matcher(page.url());
            assertThat(found.find()).isTrue();
            plan = found.group();
        }

        /** The file is another commune's: its place can't stand on this one's paper. */
        private void putRight(Visit drafter) {
            var page = drafter.page();
            drafter.open(plan);
            drafter.press("Trình thẩm định");
            assertThat(page.locator(".notice.error")).containsText("kế hoạch còn 1 lỗi");
            var error = page.locator(".find.error");
            assertThat(error).containsText("Suối Mây");
            error.locator("summary").first().click();
            error.locator("form.repair button").click();
            drafter.isTold("Đã sửa.");
            assertThat(error).hasCount(0);
            giveReasons(drafter);
        }

        /** What this commune does on purpose is kept, all that one rule warns of for one reason. */
        private void giveReasons(Visit drafter) {
            var page = drafter.page();
            var warnings = page.locator(".find.warning");
            for (int left = warnings.count(); left > 0; left--) {
                var warning = warnings.first();
                warning.locator("summary").last().click();
                warning.locator("textarea[name=reason]").fill(WHY);
                warning.locator("form.waive button").click();
                drafter.isTold("Đã ghi lý do");
                assertThat(warnings).hasCount(left - 1);
            }
            assertThat(page.locator("aside")).containsText("trình được rồi");
        }

        private void submit(Visit drafter) {
            drafter.open(plan);
            assertThat(drafter.page().locator("h1")).hasText(TITLE);
            drafter.press("Trình thẩm định");
            drafter.isTold("Đã trình thẩm định.");
        }

        private void commentAndSendBack(Visit reviewer) {
            var page = reviewer.page();
            reviewer.open(plan);
            if (scripts) {
                page.locator(".paper [id^=line-]")
                        .filter(containing("truyền thanh xã"))
                        .first()
                        .click();
            } else {
                page.getByText("Xem và viết góp ý").click();
                var line = page.locator("#line option")
                        .filter(containing("truyền thanh xã"))
                        .first()
                        .getAttribute("value");
                page.selectOption("#line", line);
            }
            page.fill("#text", REMARK);
            reviewer.press("Gửi góp ý");
            reviewer.isTold("Đã gửi góp ý.");
            reviewer.open(plan + "/comments");
            assertThat(page.locator(".talk blockquote")).containsText("truyền thanh xã");
            reviewer.open(plan);
            page.getByText("Trả lại kèm lý do").click();
            reviewer.press("Trả lại");
            assertThat(page.locator("#reason-error")).containsText("Hãy nêu lý do");
            page.fill("#reason", REASON);
            reviewer.press("Trả lại");
            reviewer.isTold("Đã trả kế hoạch về");
        }

        private void mend(Visit drafter) {
            var page = drafter.page();
            drafter.open(plan);
            assertThat(page.locator("aside")).containsText(REASON);
            drafter.open(plan + "/comments");
            drafter.press("Đã xử lý xong");
            assertThat(page.locator("section[aria-labelledby=resolved]")).containsText(REMARK);
            page.locator(".actions a[href$='/edit']").click();
            page.locator(".outline a").filter(containing("HÌNH THỨC")).first().click();
            page.locator("textarea")
                    .filter(containing("truyền thanh xã"))
                    .first()
                    .fill(MENDED);
            page.locator(".section-foot button[value=save]").click();
            assertThat(page.getByText(Pattern.compile("Đã lưu")).first()).isVisible();
            drafter.open(plan);
            assertThat(page.locator(".paper")).containsText(MENDED);
        }

        private void agree(Visit reviewer) {
            var page = reviewer.page();
            reviewer.open(plan);
            assertThat(page.locator("aside")).containsText("Từ lần trình trước");
            page.getByText("Xem khác biệt từng chữ").click();
            assertThat(page.locator(".compare ins").first()).isVisible();
            reviewer.open(plan);
            assertThat(page.locator("aside .kept")).containsText(WHY);
            page.fill("#note", "Đã bổ sung khung giờ, đồng ý.");
            reviewer.press("Đồng ý, trình ký");
            reviewer.isTold("Đã đồng ý");
        }

        private void sign(Visit leader) {
            var page = leader.page();
            leader.open(plan);
            page.locator("aside a.btn-primary").click();
            assertThat(page.locator("main")).containsText("Đã bổ sung khung giờ, đồng ý.");
            assertThat(page.locator("main .kept")).containsText(WHY);
            page.fill("#password", "sai-mat-khau");
            leader.press("Ký duyệt");
            assertThat(page.locator("#password-error")).isVisible();
            page.fill("#password", Demonstration.PASSWORD);
            leader.press("Ký duyệt");
            leader.isTold("Đã ký duyệt");
        }

        private void issue(Visit clerk) {
            var page = clerk.page();
            clerk.open(plan);
            page.locator("aside a.btn-primary").click();
            page.fill("#number", number);
            page.fill("#place", "Suối Mây");
            page.fill("#date", LocalDate.now(clock).toString());
            clerk.press("Ban hành");
            clerk.isTold("Đã ban hành kế hoạch số " + number);
            assertThat(page.locator(".paper .number")).containsText(number + "/KH-UBND");
        }

        private void readFiles(Visit visit) throws IOException {
            assertThat(word(download(visit, "Word"))).contains(MENDED, number + "/KH-UBND", "Suối Mây, ngày");
            assertThat(pdf(download(visit, "PDF"))).contains(MENDED, number + "/KH-UBND", "Suối Mây, ngày");
        }

        private byte[] download(Visit visit, String kind) throws IOException {
            visit.open(plan);
            var download = visit.page()
                    .waitForDownload(() ->
                            visit.page().locator(".actions").getByText(kind).click());
            try (var file = download.createReadStream()) {
                return file.readAllBytes();
            }
        }
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static String word(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
