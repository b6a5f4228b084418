package vn.loa.checks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.PlanFile;
import vn.loa.kernel.Rejection;
import vn.loa.kernel.Sentences;

/**
 * {@code check FILE-OR-FOLDER… [--on yyyy-mm-dd]}: prints what the rules find as one JSON list, without a web application or
 * a database. Answers 1 where an error is among it, 0 where there is none, 2 where nothing could be checked.
 */
public final class CheckCommand {

    private static final Set<String> READABLE = Set.of("docx", "pdf", "txt", "md", "json");
    private static final Sentences SENTENCES = Sentences.of("checks");
    private static final Sentences READING = Sentences.of("documents");

    private final LocalDate today;
    private final FindingJson json = new FindingJson();
    private final @Nullable LocalDate on;
    private boolean error;

    private CheckCommand(Clock clock, @Nullable LocalDate on) {
        today = LocalDate.now(clock);
        this.on = on;
    }

    /** Whether these arguments ask for it. */
    public static boolean isAsked(String... args) {
        return args.length > 0 && args[0].equals("check");
    }

    /** What can't be done is told in a sentence on {@code err}. */
    public static int run(String[] args, Clock clock, PrintStream out, PrintStream err) {
        try {
            var files = new ArrayList<Path>();
            LocalDate on = null;
            for (int i = 1; i < args.length; i++) {
                if (args[i].equals("--on") && i + 1 < args.length) {
                    on = LocalDate.parse(args[++i]);
                } else {
                    files.addAll(files(Path.of(args[i])));
                }
            }
            if (!files.isEmpty()) {
                return new CheckCommand(clock, on).check(files, out);
            }
        } catch (IOException | InvalidPathException | DateTimeException unusable) {
            err.println(SENTENCES.say("check.command.unusable", String.valueOf(unusable.getMessage())));
            return 2;
        }
        err.println(SENTENCES.say("check.command.usage"));
        return 2;
    }

    /** A file as it is; of a folder everything in it that may hold a plan. */
    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var inside = Files.walk(path)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> READABLE.contains(ending(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private int check(List<Path> files, PrintStream out) {
        files.forEach(file -> check(file.toString()));
        out.print(json.text());
        out.flush();
        return error ? 1 : 0;
    }

    private void check(String file) {
        try {
            var plan = Manuscript.read(PlanFile.read(file), on, today, Law.shipped());
            Checks.of(plan).forEach(finding -> take(file, finding));
        } catch (Rejection unreadable) {
            var sentence = READING.say(unreadable.messageKey(), unreadable.arguments());
            var title = SENTENCES.say("check.command.unreadable");
            take(file, new Finding("READ", Severity.ERROR, title, sentence, "", Spot.DOCUMENT, "", "", null));
        }
    }

    private void take(String file, Finding finding) {
        json.add(file, finding);
        error |= finding.isError();
    }
}
