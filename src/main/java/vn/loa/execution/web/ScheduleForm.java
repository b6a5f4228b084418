package vn.loa.execution.web;

import org.jspecify.annotations.NullUnmarked;

/** When an activity happens, as typed. */
@NullUnmarked
record ScheduleForm(String words, String version) {

    String said() {
        return words == null ? "" : words;
    }

    /** A form without the version that was read is as old as can be. */
    int readVersion() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
