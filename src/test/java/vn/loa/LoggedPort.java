package vn.loa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The port on which a Loa in another process listens, as its log tells: it takes a free one itself, for one that was
 * looked for beforehand may be taken by somebody else until then.
 */
public final class LoggedPort {

    private static final Pattern SAID = Pattern.compile("Tomcat started on port (\\d+)");

    private LoggedPort() {}

    /** Empty as long as it does not listen. */
    public static OptionalInt in(Path log) throws IOException {
        return SAID.matcher(Files.readString(log, StandardCharsets.ISO_8859_1))
                .results()
                .mapToInt(said -> Integer.parseInt(said.group(1)))
                .reduce((earlier, later) -> later);
    }
}
