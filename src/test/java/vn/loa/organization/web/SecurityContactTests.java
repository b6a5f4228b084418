package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.loa.ApplicationTest;
import vn.loa.TestClock;

@ApplicationTest
class SecurityContactTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void whoFoundAHoleLearnsWhomToWriteTo() throws Exception {
        var answer = mvc.get()
                .uri("/.well-known/security.txt")
                .header("Host", "loa.example.vn")
                .exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
        var fields = new Properties();
        fields.load(new StringReader(answer.getResponse().getContentAsString()));
        assertThat(fields.getProperty("Contact")).isEqualTo("mailto:security@loa.example.vn");
        assertThat(Instant.parse(fields.getProperty("Expires")))
                .isBetween(
                        TestClock.CLOCK.instant().plus(Duration.ofDays(30)),
                        TestClock.CLOCK.instant().plus(Duration.ofDays(365)));
    }

    @Test
    void nobodyNeedsASessionToReadIt() {
        assertThat(mvc.get()
                        .uri("/.well-known/security.txt")
                        .exchange()
                        .getResponse()
                        .getCookies())
                .isEmpty();
    }
}
