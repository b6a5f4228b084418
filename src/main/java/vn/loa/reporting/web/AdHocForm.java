package vn.loa.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.loa.web.Days;

/** A report outside the usual periods, as typed. */
@NullUnmarked
record AdHocForm(String label, String begins, String closing, String due) {

    static AdHocForm on(LocalDate today) {
        return new AdHocForm(
                "",
                today.withDayOfMonth(1).toString(),
                today.toString(),
                today.plusDays(3).toString());
    }

    /** Three days; null where one of them is none, which then stands as an error beside its field. */
    LocalDate[] days(BindingResult errors) {
        var days =
                new LocalDate[] {day("begins", begins, errors), day("closing", closing, errors), day("due", due, errors)
                };
        return errors.hasErrors() ? null : days;
    }

    private static LocalDate day(String field, String typed, BindingResult errors) {
        var day = Days.read(typed == null ? "" : typed);
        if (day.isEmpty()) {
            errors.rejectValue(field, "report.rejection.day");
        }
        return day.orElse(null);
    }
}
