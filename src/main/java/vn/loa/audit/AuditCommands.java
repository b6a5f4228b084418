package vn.loa.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.loa.database.CommandConnection;
import vn.loa.database.OwnerConnection;
import vn.loa.kernel.Sentences;

/**
 * The command {@code audit verify}: looks at the whole audit, of a Loa that runs or not, and says whether it is as it was
 * written. {@code --heads=FILE} names a file with heads kept earlier, be it a log.
 */
public final class AuditCommands {

    private static final String HEADS = "--heads";
    private static final Sentences SENTENCES = Sentences.of("audit");

    private AuditCommands() {}

    public static boolean know(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("audit");
    }

    /** Answers the exit status of the process: 0 when everything is as it was written. */
    public static int run(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 2 || !arguments[1].equals("verify")) {
            return say(out, "audit.command.usage");
        }
        var file = file(arguments);
        try {
            var kept = file == null ? List.<Head>of() : Head.in(Files.readString(Path.of(file)));
            return file != null && kept.isEmpty()
                    ? say(out, "audit.command.noHeads", file)
                    : verify(arguments, kept, out);
        } catch (IOException e) {
            return say(out, "audit.command.noFile", String.valueOf(file));
        }
    }

    private static int verify(String[] arguments, List<Head> kept, PrintStream out) {
        var application = new SpringApplicationBuilder(CommandConnection.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                // The server of a Loa that runs is used as it is.
                .properties("logging.level.root=WARN", "loa.database.join=true");
        try (var context = application.run(arguments);
                var connection = context.getBean(OwnerConnection.class).open()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            return report(new Chains(jdbc, InstantSource.system()).whole(kept), kept.size(), out);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    static int report(Verdict verdict, int kept, PrintStream out) {
        int found = verdict.findings().size();
        if (found == 0) {
            say(out, "audit.command.sound", verdict.acts(), kept);
        } else {
            say(out, "audit.command.broken", verdict.acts(), found);
            verdict.findings().forEach(finding -> out.println("  " + place(finding)));
        }
        say(out, "audit.command.heads");
        verdict.heads().forEach(out::println);
        return found == 0 ? 0 : 1;
    }

    private static String place(Finding finding) {
        return Stream.of(
                        named("table", finding.table()),
                        named("chain", finding.chain()),
                        named("position", finding.position()),
                        named("act", finding.act()))
                .filter(part -> !part.isEmpty())
                .reduce(SENTENCES.say("audit.finding." + finding.kind()), (all, part) -> all + "  " + part);
    }

    private static String named(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value;
    }

    /** Both "--heads FILE" and "--heads=FILE". */
    private static @Nullable String file(String[] arguments) {
        var words = Arrays.asList(arguments);
        int apart = words.indexOf(HEADS);
        if (apart >= 0 && apart + 1 < words.size()) {
            return words.get(apart + 1);
        }
        return words.stream()
                .filter(word -> word.startsWith(HEADS + "="))
                .map(word -> word.substring(HEADS.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static int say(PrintStream out, String key, Object... arguments) {
        out.println(SENTENCES.say(key, arguments));
        return 1;
    }
}
