package vn.loa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** An officer in whose commune a weekly activity waits, and a mail server. */
@ApplicationTest
class DigestTests {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(server());

    @Autowired
    DigestLedger ledger;

    @Autowired
    DigestLetters letters;

    @Autowired
    MailAddresses addresses;

    @Autowired
    PlanStories stories;

    @Autowired
    Communes communes;

    @Autowired
    MockMvc mvc;

    private PlanStories.Story story;
    private String address;
    private LocalDate day;

    @BeforeEach
    void issue() {
        story = stories.alone().upTo(PlanStatus.ISSUED);
        address = "x" + story.drafter.toString().replace("-", "") + "@xa.gov.vn";
        addresses.set(story.drafter, address, true);
        day = stories.today();
    }

    @Test
    void mailTellsInBothFormsWhatIsDueAndIsSentOnceADay() throws Exception {
        office(MAIL.getSmtp().getPort()).deliver(day);
        office(MAIL.getSmtp().getPort()).deliver(day);

        var sent = received();
        assertThat(sent).hasSize(1);
        var whole = GreenMailUtil.getWholeMessage(sent.get(0));
        assertThat(sent.get(0).getSubject()).startsWith("Loa: việc chờ bạn ngày ");
        assertThat(whole).contains("text/plain", "text/html", "Auto-Submitted: auto-generated");
        var letter = letters.of(story.drafter, "Hạnh").orElseThrow();
        assertThat(letter.plain()).contains("Phát thanh chuyên mục hằng tuần", "http://localhost", "/activities/");
        assertThat(letter.html()).contains("<a href=\"http://localhost");
    }

    @Test
    void twoInstancesSendOneMail() {
        var both = List.of(
                CompletableFuture.runAsync(
                        () -> office(MAIL.getSmtp().getPort()).deliver(day)),
                CompletableFuture.runAsync(
                        () -> office(MAIL.getSmtp().getPort()).deliver(day)));
        both.forEach(CompletableFuture::join);

        assertThat(received()).hasSize(1);
    }

    @Test
    void whatWasBegunBeforeACrashIsNotSentASecondTime() {
        ledger.claim(day, 1_000);

        office(MAIL.getSmtp().getPort()).deliver(day);

        assertThat(received()).isEmpty();
    }

    @Test
    void serverThatCanNotBeReachedIsTriedAgainLaterOnTheSameDay() {
        office(1).deliver(day);
        var waiting = ledger.day(day).unreachable();

        office(MAIL.getSmtp().getPort()).deliver(day);

        assertThat(waiting).isPositive();
        assertThat(received()).hasSize(1);
        assertThat(ledger.day(day).unreachable()).isZero();
    }

    @Test
    void whoWantsNoMailGetsNone() throws Exception {
        set(story.drafter, address, false);

        office(MAIL.getSmtp().getPort()).deliver(day);

        assertThat(received()).isEmpty();
    }

    @Test
    void addressThatIsNoneIsRefusedBesideItsField() throws Exception {
        var answer = set(story.drafter, "hanh@\r\nBcc: x@y.vn", true);

        assertThat(answer).contains("Địa chỉ thư chưa đúng");
        assertThat(addresses.of(story.drafter)).map(MailAddresses.Wish::address).contains(address);
    }

    private String set(OfficerId officer, String typed, boolean digest) throws Exception {
        return mvc.perform(post("/notifications")
                        .with(csrf())
                        .with(communes.signedIn(officer))
                        .param("address", typed)
                        .param("digest", String.valueOf(digest)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<MimeMessage> received() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains(address))
                .toList();
    }

    /** It may take its time to start: beside other tests two seconds are not much. */
    private static ServerSetup server() {
        var server = ServerSetupTest.SMTP.dynamicPort();
        server.setServerStartupTimeout(Duration.ofMinutes(1).toMillis());
        return server;
    }

    private DigestPost office(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new DigestPost(ledger, letters, sender, "loa@tinh.gov.vn");
    }
}
