package vn.loa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.loa.web.Days;

/**
 * The clock of the tests: it is nine in the morning of a Friday in November 2026 when they begin, and time goes on from
 * there. The plans of the tests are of that year, so there is work left in it whenever the tests are run. An ordinary
 * configuration: Loa finds it wherever it is on the class path, in a process of its own as well.
 */
@Configuration(proxyBeanMethods = false)
public class TestClock {

    private static final Instant BEGIN = Instant.parse("2026-11-20T02:00:00Z");
    private static final String SHIFT = "loa.tests.clock";

    private static final Duration SHIFTED = Optional.ofNullable(System.getProperty(SHIFT))
            .map(Duration::parse)
            .orElseGet(() -> Duration.between(Instant.now(), BEGIN));

    /** For tests that make by hand what the application asks its clock for. */
    public static final Clock CLOCK = Clock.offset(Clock.system(Days.VIETNAM), SHIFTED);

    public static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /**
     * Lets Loa in a process of its own go by the same clock.
     *
     * @param folder to be on its class path: there is this class alone, for the application finds all that is there
     * @return an option of its JVM
     */
    public static String takenAlong(Path folder) throws IOException {
        var name = TestClock.class.getName().replace('.', '/') + ".class";
        var copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        try (var compiled = TestClock.class.getClassLoader().getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(compiled), copy);
        }
        return "-D" + SHIFT + "=" + SHIFTED;
    }

    @Bean
    @Primary
    static Clock clockOfTheTests() {
        return CLOCK;
    }
}
