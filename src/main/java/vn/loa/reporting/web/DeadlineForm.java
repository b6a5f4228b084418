package vn.loa.reporting.web;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.loa.reporting.domain.DeadlineView;

/** When reports are due, as typed. */
@NullUnmarked
record DeadlineForm(String workingDays, String source, String version) {

    static DeadlineForm of(DeadlineView view) {
        return new DeadlineForm(String.valueOf(view.workingDays()), view.source(), String.valueOf(view.version()));
    }

    /** What stands there, to be put beside what was typed. */
    record Told(String workingDays, String source) {}

    Told told() {
        return new Told(workingDays, source);
    }

    int days(BindingResult errors) {
        var words = workingDays == null ? "" : workingDays.strip();
        if (!words.matches("\\d{1,3}")) {
            errors.rejectValue("workingDays", "report.rejection.number");
            return 0;
        }
        return Integer.parseInt(words);
    }
}
