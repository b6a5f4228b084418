package vn.loa.catalog.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.domain.RegistryEntry;

/** From when on an entry no longer holds, and, of a legal document, what takes its place. */
@NullUnmarked
record EndingForm(@NotBlank @ADay String day, String replacedBy, String version) {

    static EndingForm of(RegistryEntry entry) {
        return new EndingForm(Day.words(entry.validity().to()), "", String.valueOf(entry.version()));
    }

    /** The day, once the form is valid. */
    LocalDate end() {
        return Day.of(day);
    }
}
