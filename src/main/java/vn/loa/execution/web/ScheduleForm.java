package vn.loa.execution.web;

import org.jspecify.annotations.NullUnmarked;
import vn.loa.execution.domain.ActivityPage;
import vn.loa.web.ReadVersion;

/** When an activity happens, as typed. */
@NullUnmarked
record ScheduleForm(String words, String version) {

    static ScheduleForm of(ActivityPage page) {
        return new ScheduleForm(page.words() == null ? "" : page.words(), String.valueOf(page.version()));
    }

    String said() {
        return words == null ? "" : words;
    }

    int readVersion() {
        return ReadVersion.of(version);
    }
}
