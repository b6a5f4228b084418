package vn.loa.catalog.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.domain.AbbreviationEntry;
import vn.loa.catalog.domain.ShortForm;
import vn.loa.catalog.domain.Validity;

/** What the browser sent about an abbreviation. */
@NullUnmarked
record AbbreviationForm(
        @NotBlank @Size(max = 20) String shortForm,

        @NotBlank @Size(max = 200) String fullForm,

        @ADay String validFrom,
        @ADay String validTo,
        @Size(max = 1000) String note,
        String version) {

    static AbbreviationForm empty() {
        return new AbbreviationForm("", "", "", "", "", "");
    }

    static AbbreviationForm of(AbbreviationEntry entry) {
        var form = entry.form();
        return new AbbreviationForm(
                form.shortForm(),
                form.fullForm(),
                Day.words(form.validity().from()),
                Day.words(form.validity().to()),
                form.note(),
                String.valueOf(entry.version()));
    }

    @AssertTrue(message = "{catalog.validity.endsBeforeItBegins}")
    public boolean isValidityInOrder() {
        return ValidityFields.inOrder(validFrom, validTo);
    }

    ShortForm form() {
        return new ShortForm(shortForm, fullForm, new Validity(Day.of(validFrom), Day.of(validTo)), Words.orNull(note));
    }
}
