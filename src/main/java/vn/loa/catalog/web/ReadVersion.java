package vn.loa.catalog.web;

import org.jspecify.annotations.Nullable;

/** The version of an entry that a form was filled from. */
final class ReadVersion {

    private static final int NONE = -1;

    private ReadVersion() {}

    /** One that no entry ever had if the form does not say, so that nothing is overwritten unseen. */
    static int of(@Nullable String words) {
        return words != null && words.matches("\\d{1,9}") ? Integer.parseInt(words) : NONE;
    }
}
