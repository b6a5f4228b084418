package vn.loa.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import vn.loa.kernel.Rejection;

/** What the program does on the command line with single documents, without a web application or a database. */
public final class DocumentCommands {

    private final PrintStream out;
    private final PrintStream err;

    private DocumentCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether these arguments ask for one of the commands here. */
    public static boolean know(String... args) {
        return args.length > 0 && (args[0].equals("read") || args[0].equals("write"));
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
            if (args.length == 3 && args[0].equals("write")) {
                write(args[1], args[2]);
                return 0;
            }
            return refuse("documents.command.usage");
        } catch (Rejection rejection) {
            return refuse(rejection.messageKey(), rejection.arguments());
        }
    }

    private void read(String file) {
        out.print(new PlanJson().write(new DocumentReader().read(file, PlanFile.content(file))));
        out.flush();
    }

    private static void write(String file, String target) {
        var plan = new PlanJson().read(new String(PlanFile.content(file), StandardCharsets.UTF_8));
        var written = new ByteArrayOutputStream();
        if (target.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            new WordWriter().write(plan, written);
        } else if (target.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            new PdfWriter().write(plan, written);
        } else {
            throw new UnreadableDocument("documents.command.target", target);
        }
        keep(written.toByteArray(), target);
    }

    private static void keep(byte[] content, String target) {
        try {
            Files.write(Path.of(target), content);
        } catch (IOException | InvalidPathException unwritable) {
            throw new UnreadableDocument("documents.command.unwritable", target);
        }
    }

    private int refuse(String messageKey, Object... arguments) {
        err.println(Wording.sentence(messageKey, arguments));
        err.flush();
        return 1;
    }
}
