package vn.loa.reporting.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.ReportingPeriod;
import vn.loa.kernel.NotFound;
import vn.loa.web.Days;

/** Which period is to be summed up; a button brings it, nobody types it. */
@NullUnmarked
record ConsolidationForm(String kind, String begins, String closing) {

    ReportingPeriod period() {
        return Arrays.stream(ReportingPeriod.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    LocalDate from() {
        return day(begins);
    }

    LocalDate to() {
        return day(closing);
    }

    private static LocalDate day(String typed) {
        return Days.read(typed == null ? "" : typed).orElseThrow(NotFound::new);
    }
}
