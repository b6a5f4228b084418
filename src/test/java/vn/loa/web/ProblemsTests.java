package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.loa.ApplicationTest;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTests {

    @Autowired
    MockMvcTester pages;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/sample/failures/not-found, 404, Trang hoặc mục này không có",
        "/sample/failures/conflict, 409, Trang 07/KH-UBND/2",
        "/sample/failures/stale, 409, Người khác vừa lưu trước bạn",
        "/sample/failures/database, 503, Cơ sở dữ liệu chưa trả lời",
        "/sample/failures/other, 500, lỗi của phần mềm",
        "/sample/numbers/chin, 404, Trang này không có",
        "/sample/options, 400, Loa không hiểu yêu cầu này",
        "/no/such/page, 404, Trang này không có"
    })
    void everyFailureHasItsSentence(String address, int status, String sentence) {
        var answer = get(address);

        assertThat(answer)
                .hasStatus(status)
                .bodyText()
                .contains(sentence)
                .doesNotContain("secret", "Exception", "vn.loa");
    }

    @Test
    void wrongVerbIsToldWhichAreRight() {
        var answer = pages.delete().uri("/sample").with(user("x")).with(csrf()).exchange();

        assertThat(answer).hasStatus(405).headers().hasValue("Allow", "GET, POST");
    }

    @Test
    void faultShowsTheNumberThatStandsInTheLog(CapturedOutput log) throws Exception {
        var body = get("/sample/failures/other").getResponse().getContentAsString();

        var incident = body.replaceAll("(?s).*Mã sự cố: (\\w{6}).*", "$1");
        assertThat(incident).hasSize(6);
        assertThat(log).contains("incident " + incident).contains("java.lang.IllegalStateException: secret");
    }

    @Test
    void databaseThatIsAwayIsAskedAgainLater() {
        assertThat(get("/sample/failures/database")).headers().hasValue("Retry-After", "10");
    }

    @Test
    void htmxGetsANoticeThatCannotCoverWhatWasTyped() {
        var answer = pages.get()
                .uri("/sample/failures/conflict")
                .header("HX-Request", "true")
                .with(user("x"))
                .exchange();

        assertThat(answer).hasStatus(409).headers().hasValue("HX-Retarget", "#notices");
        assertThat(answer).bodyText().contains("Trang 07/KH-UBND/2").doesNotContain("<html");
    }

    /** The file is too large before any handler is found: security reads the form to look for its token. */
    @Test
    void fileThatIsTooLargeIsToldSo() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sample"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofByteArray(new byte[22_100_000]))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Tệp gửi lên lớn hơn mức cho phép");
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(user("x")).exchange();
    }
}
