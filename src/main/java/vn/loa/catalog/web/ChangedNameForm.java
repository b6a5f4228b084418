package vn.loa.catalog.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.ChangedName;
import vn.loa.catalog.domain.ChangedNameEntry;
import vn.loa.catalog.domain.Confidence;
import vn.loa.catalog.domain.NameChange;
import vn.loa.catalog.domain.Validity;

/** What the browser sent about a name that the law has ended. */
@NullUnmarked
record ChangedNameForm(
        @Pattern(regexp = "BODY|POST|TERM|SYNONYM") @NotBlank
        String kind,

        @NotBlank @Size(max = 200) String oldName,

        @Size(max = 200) String newName,

        @NotBlank @ADay String validFrom,

        @ADay String validTo,
        @Size(max = 500) String unless,

        @NotBlank @Size(max = 200) String source,

        @Pattern(regexp = "TEXT_READ|SECONDARY|UNVERIFIED|UNKNOWN") @NotBlank
        String confidence,

        @Size(max = 1000) String note,
        String version) {

    static ChangedNameForm empty() {
        return new ChangedNameForm("", "", "", "", "", "", "", Confidence.SECONDARY.name(), "", "");
    }

    static ChangedNameForm of(ChangedNameEntry entry) {
        var change = entry.change();
        return new ChangedNameForm(
                change.kind().name(),
                change.oldName(),
                change.newName(),
                Day.words(change.validity().from()),
                Day.words(change.validity().to()),
                change.unless(),
                change.source(),
                change.confidence().name(),
                change.note(),
                String.valueOf(entry.version()));
    }

    @AssertTrue(message = "{catalog.validity.endsBeforeItBegins}")
    public boolean isValidityInOrder() {
        return ValidityFields.inOrder(validFrom, validTo);
    }

    NameChange change() {
        return new NameChange(
                ChangedName.Kind.valueOf(kind),
                Objects.requireNonNull(Words.orNull(oldName)),
                Words.orNull(newName),
                new Validity(Day.of(validFrom), Day.of(validTo)),
                Words.orNull(unless),
                Objects.requireNonNull(Words.orNull(source)),
                Confidence.valueOf(confidence),
                Words.orNull(note));
    }
}
