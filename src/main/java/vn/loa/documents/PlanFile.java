package vn.loa.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file with a plan in it, named on the command line. */
public final class PlanFile {

    private static final long LARGEST = 64L << 20;

    private PlanFile() {}

    /**
     * Reads a Word, PDF or text file, or a plan in the exchange format, which has no paper of its own.
     *
     * @throws UnreadableDocument if it is not there, too large, or no plan can be read from it
     */
    public static Reading read(String file) {
        var content = content(file);
        if (file.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new Reading(List.of(), new PlanJson().read(new String(content, StandardCharsets.UTF_8)), List.of());
        }
        return new DocumentReader().read(file, content);
    }

    static byte[] content(String file) {
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
}
