package vn.loa.planning.web;

import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibrarySource;
import vn.loa.kernel.NotFound;
import vn.loa.planning.LineId;
import vn.loa.planning.domain.LineSources;

/**
 * What was shown of a line and of what it was taken from.
 *
 * @param words {@code take} for those that the library has today
 */
record LineSourceForm(
        @Nullable String before,
        @Nullable String current,
        @Nullable String words) {

    boolean takesWords() {
        return "take".equals(words);
    }

    /** Browsers send line feeds as two characters. */
    LineSources.Renewal renewal(LineId line) {
        return new LineSources.Renewal(
                line,
                before == null ? "" : before.replace("\r\n", "\n"),
                LibrarySource.of(current).orElseThrow(NotFound::new),
                takesWords());
    }
}
