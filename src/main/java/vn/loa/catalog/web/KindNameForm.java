package vn.loa.catalog.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.domain.KindNaming;
import vn.loa.catalog.domain.Validity;

/** What the browser sent about a name of an area, audience or channel; aliases stand one a line. */
@NullUnmarked
record KindNameForm(
        @NotBlank String code,

        @NotBlank @Size(max = 200) String label,

        @NotBlank @Size(max = 40) String shortLabel,

        @Size(max = 2000) String aliases,
        @Size(max = 60) String legalBasis,
        @Size(max = 120) String statutoryType,
        @ADay String validFrom,
        @ADay String validTo,
        @Size(max = 1000) String note,
        String version) {

    static KindNameForm empty() {
        return new KindNameForm("", "", "", "", "", "", "", "", "", "");
    }

    static KindNameForm of(KindNaming naming, int version) {
        return new KindNameForm(
                naming.code(),
                naming.label(),
                naming.shortLabel(),
                String.join("\n", naming.aliases()),
                naming.legalBasis(),
                naming.statutoryType(),
                Day.words(naming.validity().from()),
                Day.words(naming.validity().to()),
                naming.note(),
                String.valueOf(version));
    }

    @AssertTrue(message = "{catalog.validity.endsBeforeItBegins}")
    public boolean isValidityInOrder() {
        return ValidityFields.inOrder(validFrom, validTo);
    }

    KindNaming naming() {
        var others = Words.orNull(aliases);
        return new KindNaming(
                code,
                label.strip(),
                shortLabel.strip(),
                others == null ? List.of() : others.lines().toList(),
                Words.orNull(legalBasis),
                Words.orNull(statutoryType),
                new Validity(Day.of(validFrom), Day.of(validTo)),
                Words.orNull(note));
    }
}
