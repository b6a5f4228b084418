package vn.loa.execution.web;

import org.jspecify.annotations.Nullable;

/** The version that a form was filled from. */
final class ReadVersion {

    private ReadVersion() {}

    /** A form without it is as old as can be. */
    static int of(@Nullable String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
