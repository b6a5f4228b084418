package vn.loa.guidance.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.guidance.domain.InvalidGuidance;
import vn.loa.web.Days;

/** The words of a date field. */
final class TypedDay {

    private TypedDay() {}

    /** @throws InvalidGuidance if they are no day */
    static @Nullable LocalDate of(String field, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        return Days.read(words).orElseThrow(() -> new InvalidGuidance(field, "guidance.rejection.day"));
    }

    static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
