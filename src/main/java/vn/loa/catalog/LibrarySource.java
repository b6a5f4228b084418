package vn.loa.catalog;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What words were taken from: an entry of the library as it stood then.
 *
 * @param version the entry's at that time
 */
public record LibrarySource(UUID entry, int version) {

    private static final Pattern FORM =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\.(\\d{1,9})");

    /** Empty if the text names none. */
    public static Optional<LibrarySource> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(found -> new LibrarySource(UUID.fromString(found.group(1)), Integer.parseInt(found.group(2))));
    }

    @Override
    public String toString() {
        return entry + "." + version;
    }
}
