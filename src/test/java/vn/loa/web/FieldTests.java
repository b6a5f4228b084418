package vn.loa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import vn.loa.ApplicationTest;

@ApplicationTest
class FieldTests {

    @Autowired
    MockMvcTester pages;

    @Test
    void everyFieldHasALabelAndKeepsItsValue() throws Exception {
        var page = shown();

        assertThat(page.select("main input, main select, main textarea").not("[type=hidden]"))
                .hasSize(10)
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.outerHtml())
                        .hasSize(1));
        assertThat(page.getElementById("title").val()).isEqualTo("Kế hoạch <năm>");
        assertThat(page.select("#status option[selected]").text()).isEqualTo("Đã ban hành");
        assertThat(page.select("#title").attr("aria-describedby")).isEqualTo("title-hint");
        assertThat(page.select("#urgent1").hasAttr("checked")).isTrue();
    }

    @Test
    void vietnameseLettersAreWrittenAsTheyAre() throws Exception {
        var html = pages.get()
                .uri("/sample")
                .with(user("x"))
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(html).contains("value=\"Kế hoạch &lt;năm&gt;\"");
    }

    @Test
    void errorStandsAtItsFieldAndWhatWasTypedIsKept() throws Exception {
        var page = refused("title", " ", "summary", "Đã gõ", "day", "2027-01-15");

        assertThat(page.select("#title").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#title").attr("aria-describedby")).isEqualTo("title-error");
        assertThat(page.select("#title-error").text()).isEqualTo("Hãy điền ô này.");
        assertThat(page.select("#areas-error").text()).isEqualTo("Hãy chọn ít nhất một mục.");
        assertThat(page.select("#summary").text()).isEqualTo("Đã gõ");
        assertThat(page.select("#day").val()).isEqualTo("2027-01-15");
    }

    @Test
    void whatIsNoDateIsKeptWithEverythingElse() throws Exception {
        var page = refused("title", "Kế hoạch", "summary", "Đã gõ", "day", "32/13/2027", "areas", "PROCEDURE");

        assertThat(page.select("#day-error").text()).isEqualTo("Hãy ghi ngày theo lịch, ví dụ 15/01/2027.");
        assertThat(page.select("#day").val()).isEqualTo("32/13/2027");
        assertThat(page.select("#title").val()).isEqualTo("Kế hoạch");
        assertThat(page.select("#summary").text()).isEqualTo("Đã gõ");
        assertThat(page.select("input[type=checkbox][value=PROCEDURE]").hasAttr("checked"))
                .isTrue();
    }

    private Document refused(String... parameters) throws Exception {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("_urgent", "on");
        for (int i = 0; i < parameters.length; i += 2) {
            form.add(parameters[i], parameters[i + 1]);
        }
        var answer = pages.post()
                .uri("/sample")
                .with(csrf())
                .with(user("x"))
                .params(form)
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private Document shown() throws Exception {
        var answer = pages.get().uri("/sample").with(user("x")).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
