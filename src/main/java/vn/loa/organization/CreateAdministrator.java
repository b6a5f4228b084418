package vn.loa.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import vn.loa.kernel.Rejection;
import vn.loa.kernel.Sentences;
import vn.loa.organization.domain.FirstAdministrator;

/**
 * The command {@code create-administrator}: the one way to the first account of a real database. The password comes from
 * the console or the standard input, never from an argument, where other users of the machine could read it.
 */
public final class CreateAdministrator {

    /** As much of Loa as the command needs: the database and this module, without pages. */
    @EnableAutoConfiguration
    @ComponentScan({"vn.loa.kernel", "vn.loa.database", "vn.loa.organization.domain"})
    static class WithoutPages {}

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Sentences SENTENCES = Sentences.of("organization");

    private CreateAdministrator() {}

    public static boolean isAsked(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("create-administrator");
    }

    /** Answers the exit status of the process. */
    public static int run(String[] arguments) {
        var given = new DefaultApplicationArguments(arguments);
        var username = value(given, "username");
        var fullName = value(given, "full-name");
        if (username == null || fullName == null) {
            return refuse("administrator.usage");
        }
        var kind = kind(given);
        if (kind.isEmpty()) {
            return refuse("administrator.unknownKind");
        }
        var password = password(username);
        if (password == null) {
            return refuse("administrator.noPassword");
        }
        var application = new SpringApplicationBuilder(WithoutPages.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("logging.level.root=WARN");
        try (var context = application.run(arguments)) {
            var appointed = context.getBean(FirstAdministrator.class)
                    .appoint(username, fullName, password, seat(given, kind.get()), given.containsOption("force"));
            OUT.println(sentence("administrator.created", username, appointed.unit()));
            if (!appointed.everywhere()) {
                OUT.println(sentence("administrator.notEverywhere"));
            }
            return 0;
        } catch (Rejection rejection) {
            return refuse(rejection.messageKey(), rejection.arguments());
        }
    }

    private static FirstAdministrator.Seat seat(ApplicationArguments given, UnitKind kind) {
        return new FirstAdministrator.Seat(value(given, "unit-code"), value(given, "unit-name"), kind);
    }

    private static Optional<UnitKind> kind(ApplicationArguments given) {
        var name = value(given, "unit-kind");
        return name == null
                ? Optional.of(UnitKind.COMMUNE)
                : Arrays.stream(UnitKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(name))
                        .findAny();
    }

    private static @Nullable String password(String username) {
        var console = System.console();
        if (console != null) {
            var typed = console.readPassword("%s", sentence("administrator.password", username));
            return typed == null ? null : new String(typed);
        }
        try {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable String value(ApplicationArguments given, String option) {
        var values = given.getOptionValues(option);
        return values == null || values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
    }

    private static int refuse(String key, Object... arguments) {
        OUT.println(sentence(key, arguments));
        return 1;
    }

    private static String sentence(String key, Object... arguments) {
        return SENTENCES.say(key, arguments);
    }
}
