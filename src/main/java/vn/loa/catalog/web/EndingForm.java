package vn.loa.catalog.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** From when on an entry no longer holds, and, of a legal document, what takes its place. */
@NullUnmarked
record EndingForm(@NotBlank @ADay String day, String replacedBy, String version) {

    /** The day, once the form is valid. */
    LocalDate end() {
        return Day.of(day);
    }
}
