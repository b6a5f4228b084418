package vn.loa.catalog.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.loa.catalog.Shelf;
import vn.loa.catalog.domain.LibraryEntry;
import vn.loa.catalog.domain.LibraryWording;
import vn.loa.catalog.domain.MaterialFile;
import vn.loa.catalog.domain.Validity;

/** What the browser sent about an entry of the library, beside its file. */
@NullUnmarked
record LibraryForm(
        @Pattern(regexp = "CONTENT|CHANNEL|AUDIENCE|MESSAGE|MATERIAL") @NotBlank
        String shelf,

        @Size(max = 300) String title,
        @Size(max = 2000) String text,
        List<String> kinds,
        @Size(max = 120) String frequency,
        @Size(max = 1000) String link,
        @ADay String validFrom,
        @ADay String validTo,
        @Size(max = 1000) String note,
        String version) {

    static LibraryForm empty(Shelf shelf) {
        return new LibraryForm(shelf.name(), "", "", List.of(), "", "", "", "", "", "");
    }

    static LibraryForm of(LibraryEntry entry) {
        var wording = entry.wording();
        return new LibraryForm(
                entry.shelf().name(),
                wording.title(),
                wording.text(),
                wording.kinds(),
                wording.frequency(),
                wording.link(),
                Day.words(wording.validity().from()),
                Day.words(wording.validity().to()),
                wording.note(),
                String.valueOf(entry.version()));
    }

    @AssertTrue(message = "{catalog.validity.endsBeforeItBegins}")
    public boolean isValidityInOrder() {
        return ValidityFields.inOrder(validFrom, validTo);
    }

    /** What an entry needs depends on its shelf. */
    void check(BindingResult errors) {
        if (where().hasTitles() && Words.orNull(title) == null) {
            errors.rejectValue("title", "catalog.library.untitled");
        }
        if (where() != Shelf.MATERIAL && Words.orNull(text) == null) {
            errors.rejectValue("text", "catalog.library.empty");
        }
        var address = Words.orNull(link);
        if (address != null && !LibraryWording.leadsSomewhere(address)) {
            errors.rejectValue("link", "catalog.material.link");
        }
    }

    LibraryWording wording(MaterialFile file) {
        var words = Words.orNull(text);
        return new LibraryWording(
                Words.orNull(title),
                words == null ? "" : words,
                kinds == null ? List.of() : kinds,
                Words.orNull(frequency),
                file,
                Words.orNull(link),
                new Validity(Day.of(validFrom), Day.of(validTo)),
                Words.orNull(note));
    }

    /** The shelf asked for; contents where none is known. */
    Shelf where() {
        try {
            return shelf == null ? Shelf.CONTENT : Shelf.valueOf(shelf);
        } catch (IllegalArgumentException unknown) {
            return Shelf.CONTENT;
        }
    }
}
