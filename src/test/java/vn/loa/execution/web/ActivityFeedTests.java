package vn.loa.execution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** An officer's calendar program asks for the activities of his commune. */
@ApplicationTest
class ActivityFeedTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    private PlanStories.Story story;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
    }

    @Test
    void calendarHasEachTimeAsAWholeDayAndIsNotSentAgainWhileNothingChanged() throws Exception {
        var address = made("ALL");

        var first = read(address, "");
        var again = read(address, first.getHeader(HttpHeaders.ETAG));

        assertThat(first.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(first.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        var lines = lines(first.getContentAsByteArray());
        assertThat(lines).contains("SUMMARY:Phát thanh chuyên mục hằng tuần", "BEGIN:VCALENDAR", "VERSION:2.0");
        assertThat(lines.stream().filter(line -> line.startsWith("UID:")).distinct())
                .hasSize((int) lines.stream().filter("BEGIN:VEVENT"::equals).count())
                .isNotEmpty();
        assertThat(lines.stream().filter(line -> line.startsWith("DTSTART")))
                .allMatch(line -> line.matches("DTSTART;VALUE=DATE:\\d{8}"));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void withdrawnAndReplacedAddressesAnswerAsOnesThatNeverWere() throws Exception {
        var replaced = made("ALL");
        var withdrawn = made("MINE");
        mvc.perform(post("/activities/feed/withdrawal").with(csrf()).with(communes.signedIn(story.drafter)));

        var answers = List.of(read(replaced, ""), read(withdrawn, ""), read("/calendar/khong-co.ics", ""));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(404);
        assertThat(answers.get(1).getContentAsString()).isEqualTo(answers.get(2).getContentAsString());
    }

    @Test
    void addressIsNotKept() throws Exception {
        var address = made("ALL");
        var token = address.substring("/calendar/".length(), address.length() - ".ics".length());

        assertThat(jdbc.sql("select encode(token_hash, 'escape') from activity_feed where officer_id = :by")
                        .param("by", story.drafter.value())
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void wordsAreEscapedAndLongLinesFolded() {
        var text = new CalendarText("Lịch");
        text.add(
                "1@loa",
                Instant.EPOCH,
                LocalDate.of(2026, 2, 28),
                "Họp; a, b \\ " + "đ".repeat(90),
                "một\nhai",
                "http://x/");
        var bytes = text.end();

        assertThat(new String(bytes, StandardCharsets.UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines(bytes))
                .contains(
                        "SUMMARY:Họp\\; a\\, b \\\\ " + "đ".repeat(90),
                        "DESCRIPTION:một\\nhai",
                        "DTEND;VALUE=DATE:20260301");
    }

    private static List<String> lines(byte[] calendar) {
        return Arrays.asList(new String(calendar, StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .split("\r\n"));
    }

    private String made(String whose) throws Exception {
        var page = mvc.perform(post("/activities/feed")
                        .with(csrf())
                        .with(communes.signedIn(story.drafter))
                        .param("whose", whose))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        var address = Jsoup.parse(page.getContentAsString()).select("#address").val();
        return address.substring(address.indexOf("/calendar/"));
    }

    private MockHttpServletResponse read(String address, String etag) throws Exception {
        return mvc.perform(get(address).header(HttpHeaders.IF_NONE_MATCH, etag))
                .andReturn()
                .getResponse();
    }
}
