package vn.loa;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.loa.web.Days;

/**
 * The clock of the tests: it is nine in the morning of a Friday in November 2026 when they begin, and time goes on from
 * there. The plans of the tests are of that year, so there is work left in it whenever the tests are run.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

    private static final Instant BEGIN = Instant.parse("2026-11-20T02:00:00Z");

    /** For tests that make by hand what the application asks its clock for. */
    public static final Clock CLOCK = Clock.offset(Clock.system(Days.VIETNAM), Duration.between(Instant.now(), BEGIN));

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    @Bean
    @Primary
    static Clock clockOfTheTests() {
        return CLOCK;
    }
}
