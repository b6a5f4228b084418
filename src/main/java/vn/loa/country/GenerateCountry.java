package vn.loa.country;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import vn.loa.database.OwnerConnection;
import vn.loa.kernel.Sentences;
import vn.loa.organization.Establishment;

/** The command {@code generate}: fills the database with an invented country to try and measure Loa on. */
public final class GenerateCountry {

    /** As much of Loa as the command needs: the database with its migrations, and how passwords are kept. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "vn.loa.organization")
    @ComponentScan({"vn.loa.kernel", "vn.loa.database", "vn.loa.organization.domain"})
    static class WithoutPages {}

    static final String PASSWORD = "loa-demo-2026";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Sentences SENTENCES = Sentences.of("country");

    private GenerateCountry() {}

    public static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("generate");
    }

    /** Answers the exit status of the process. */
    public static int run(String[] arguments) {
        var application = new SpringApplicationBuilder(WithoutPages.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=WARN");
        try (var context = application.run(arguments)) {
            return fill(context, new DefaultApplicationArguments(arguments));
        } catch (NumberFormatException | DateTimeParseException e) {
            return refuse("country.usage");
        } catch (SQLException | IOException e) {
            return refuse("country.failed", String.valueOf(e.getMessage()));
        }
    }

    private static int fill(ConfigurableApplicationContext context, ApplicationArguments given)
            throws SQLException, IOException {
        var clock = context.getBean(Clock.class);
        var extent = extent(given, clock);
        var establishment = context.getBean(Establishment.class);
        try (var connection = context.getBean(OwnerConnection.class).open()) {
            var begun = clock.instant();
            var fill = new CountryFill(connection, extent, (table, rows) -> tell(table, rows, begun, clock));
            if (fill.hasPlans() && !given.containsOption("force")) {
                return refuse("country.notEmpty");
            }
            fill.fill(establishment.hash(PASSWORD), establishment.hash(null));
            say("country.done", extent.communes(), extent.years(), seconds(begun, clock), PASSWORD);
            return 0;
        }
    }

    private static Extent extent(ApplicationArguments given, Clock clock) {
        return new Extent(
                number(given, "communes", 3321),
                number(given, "years", 10),
                number(given, "accounts", 400),
                number(given, "seed", 2026),
                given.containsOption("as-of") ? LocalDate.parse(value(given, "as-of")) : LocalDate.now(clock));
    }

    private static int number(ApplicationArguments given, String option, int otherwise) {
        return given.containsOption(option) ? Integer.parseInt(value(given, option)) : otherwise;
    }

    private static String value(ApplicationArguments given, String option) {
        var values = given.getOptionValues(option);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    private static void tell(String table, int rows, Instant begun, Clock clock) {
        if (table.isEmpty()) {
            say("country.indexed", seconds(begun, clock));
        } else {
            say("country.table", table, rows, seconds(begun, clock));
        }
    }

    private static long seconds(Instant begun, Clock clock) {
        return Duration.between(begun, clock.instant()).toSeconds();
    }

    private static int refuse(String key, Object... arguments) {
        say(key, arguments);
        return 1;
    }

    private static void say(String key, Object... arguments) {
        OUT.println(SENTENCES.say(key, arguments));
    }
}
