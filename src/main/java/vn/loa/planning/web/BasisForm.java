package vn.loa.planning.web;

import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.planning.SectionId;

/**
 * What is to be held of a cited document instead of what was understood, as it was typed.
 *
 * @param cited names the mention
 * @param section where it was typed, to go back to
 */
@NullUnmarked
record BasisForm(
        Integer version,
        String cited,
        String number,
        String kind,
        String date,
        String issuer,
        String subject,
        Place place,
        String text,
        SectionId section) {

    BasisForm {
        version = version == null ? 0 : version;
    }

    /** The hidden fields are there, as Loa drew them. */
    boolean namesAMention() {
        return cited != null && number != null && place != null && text != null && section != null;
    }

    /** The same mention as it is understood now. */
    BasisForm reading(LegalBasis now) {
        return new BasisForm(
                version,
                cited,
                number,
                now.kind(),
                now.date() == null ? null : now.date().toString(),
                now.issuer(),
                now.subject(),
                place,
                text,
                section);
    }

    LegalBasis basis() {
        return new LegalBasis(
                kind, number, Typed.day(date), HeaderForm.word(issuer), HeaderForm.word(subject), place, text);
    }
}
