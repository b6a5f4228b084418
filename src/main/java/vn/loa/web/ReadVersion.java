package vn.loa.web;

import org.jspecify.annotations.Nullable;

/** The version of what a form was filled from. */
public final class ReadVersion {

    private static final int NONE = -1;

    private ReadVersion() {}

    /** One that nothing ever had if the form does not say, so that nothing is overwritten unseen. */
    public static int of(@Nullable String words) {
        return words != null && words.matches("\\d{1,9}") ? Integer.parseInt(words) : NONE;
    }
}
