package vn.loa.catalog.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.domain.Confidence;
import vn.loa.catalog.domain.LegalDocumentDescription;
import vn.loa.catalog.domain.Validity;

/** What the browser sent about a legal document. {@code replacedBy} is an identifier or a number typed by hand. */
@NullUnmarked
record LegalDocumentForm(
        @NotBlank @Size(max = 60) String kind,

        @NotBlank @Size(max = 60) String number,

        @ADay String date,
        @Size(max = 200) String issuer,
        @Size(max = 1000) String subject,
        @ADay String validFrom,
        @ADay String validTo,
        String replacedBy,

        @Pattern(regexp = "TEXT_READ|SECONDARY|UNVERIFIED|UNKNOWN") @NotBlank
        String confidence,

        @Size(max = 1000) String note,
        String version) {

    static LegalDocumentForm empty() {
        return new LegalDocumentForm("", "", "", "", "", "", "", "", Confidence.SECONDARY.name(), "", "");
    }

    static LegalDocumentForm of(LegalDocumentDescription about, int version) {
        return new LegalDocumentForm(
                about.kind(),
                about.number(),
                Day.words(about.date()),
                about.issuer(),
                about.subject(),
                Day.words(about.validity().from()),
                Day.words(about.validity().to()),
                about.replacedBy() == null ? "" : about.replacedBy().toString(),
                about.confidence().name(),
                about.note(),
                String.valueOf(version));
    }

    @AssertTrue(message = "{catalog.validity.endsBeforeItBegins}")
    public boolean isValidityInOrder() {
        return ValidityFields.inOrder(validFrom, validTo);
    }

    LegalDocumentDescription description(@Nullable UUID successor) {
        return new LegalDocumentDescription(
                kind,
                number,
                Day.of(date),
                Words.orNull(issuer),
                Words.orNull(subject),
                new Validity(Day.of(validFrom), Day.of(validTo)),
                successor,
                Confidence.valueOf(confidence),
                Words.orNull(note));
    }
}
