package vn.loa.catalog.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.domain.LibraryEntry;
import vn.loa.catalog.domain.LibraryWording;
import vn.loa.catalog.domain.Shelf;
import vn.loa.catalog.domain.Validity;

/** What the browser sent about ready words for the library. */
@NullUnmarked
record LibraryForm(
        @Pattern(regexp = "CONTENT|CHANNEL|AUDIENCE") @NotBlank
        String shelf,

        @NotBlank @Size(max = 2000) String text,

        List<String> kinds,
        @Size(max = 120) String frequency,
        @ADay String validFrom,
        @ADay String validTo,
        @Size(max = 1000) String note,
        String version) {

    static LibraryForm empty(Shelf shelf) {
        return new LibraryForm(shelf.name(), "", List.of(), "", "", "", "", "");
    }

    static LibraryForm of(LibraryEntry entry) {
        var wording = entry.wording();
        return new LibraryForm(
                entry.shelf().name(),
                wording.text(),
                wording.kinds(),
                wording.frequency(),
                Day.words(wording.validity().from()),
                Day.words(wording.validity().to()),
                wording.note(),
                String.valueOf(entry.version()));
    }

    @AssertTrue(message = "{catalog.validity.endsBeforeItBegins}")
    public boolean isValidityInOrder() {
        return ValidityFields.inOrder(validFrom, validTo);
    }

    LibraryWording wording() {
        return new LibraryWording(
                Words.orNull(text),
                kinds == null ? List.of() : kinds,
                Words.orNull(frequency),
                new Validity(Day.of(validFrom), Day.of(validTo)),
                Words.orNull(note));
    }

    /** The shelf asked for; contents where none is known. */
    Shelf where() {
        return "CHANNEL".equals(shelf) || "AUDIENCE".equals(shelf) ? Shelf.valueOf(shelf) : Shelf.CONTENT;
    }
}
