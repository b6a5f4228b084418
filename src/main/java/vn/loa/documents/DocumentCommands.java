package vn.loa.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import vn.loa.kernel.Rejection;

/** What the program does on the command line with single documents, without a web application or a database. */
public final class DocumentCommands {

    private static final long LARGEST = 64L << 20;

    private final PrintStream out;
    private final PrintStream err;

    private DocumentCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether these arguments ask for one of the commands here. */
    public static boolean know(String... args) {
        return args.length > 0 && args[0].equals("read");
    }

    /** Runs a command. What can't be done is told in a sentence on {@code err}, and the answer is not 0. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new DocumentCommands(out, err).run(args);
    }

    private int run(String... args) {
        try {
            if (args.length == 2 && args[0].equals("read")) {
                read(args[1]);
                return 0;
            }
            return refuse("documents.command.usage");
        } catch (Rejection rejection) {
            return refuse(rejection.messageKey(), rejection.arguments());
        }
    }

    private void read(String file) {
        out.print(new PlanJson()
                .write(new DocumentReader().read(file, content(file)).document()));
        out.flush();
    }

    private static byte[] content(String file) {
        try {
            var path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                throw new UnreadableDocument("documents.unreadable.missing", file);
            }
            if (Files.size(path) > LARGEST) {
                throw new UnreadableDocument("documents.unreadable.large", file);
            }
            return Files.readAllBytes(path);
        } catch (IOException | InvalidPathException unreadable) {
            throw new UnreadableDocument("documents.unreadable.missing", file);
        }
    }

    private int refuse(String messageKey, Object... arguments) {
        err.println(new MessageFormat(sentence(messageKey)).format(arguments));
        err.flush();
        return 1;
    }

    private static String sentence(String key) {
        var sentences = new Properties();
        try (var file =
                Objects.requireNonNull(DocumentCommands.class.getResourceAsStream("/messages/documents.properties"))) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences.getProperty(key, key);
    }
}
