package vn.loa.catalog.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ready words of a library entry and what they mean.
 *
 * @param title of a message or a material
 * @param text may be empty for a material only
 * @param file what a material is, unless it is a link; null also where the one that is there stays
 */
public record LibraryWording(
        @Nullable String title,
        String text,
        List<String> kinds,
        @Nullable String frequency,
        @Nullable MaterialFile file,
        @Nullable String link,
        Validity validity,
        @Nullable String note) {

    public LibraryWording {
        text = text.strip();
        kinds = List.copyOf(kinds);
        if (link != null && !leadsSomewhere(link)) {
            throw new InvalidEntry("catalog.material.link");
        }
    }

    /** Words without a title, a file or a link. */
    public LibraryWording(
            String text, List<String> kinds, @Nullable String frequency, Validity validity, @Nullable String note) {
        this(null, text, kinds, frequency, null, null, validity, note);
    }

    LibraryWording from(Validity other) {
        return new LibraryWording(title, text, kinds, frequency, file, link, other, note);
    }

    /** Whether a browser could open it as a page of the web. */
    public static boolean leadsSomewhere(String link) {
        try {
            var address = new URI(link);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException nowhere) {
            return false;
        }
    }
}
