package vn.loa.planning.web;

import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.PlanDocument.Header;

/** The head of a read document as it was understood, to be set right. */
@NullUnmarked
record ImportHeaderForm(
        Integer version,
        String issuer,
        String number,
        String place,
        String date,
        String title,
        String year,
        String signingAuthority,
        String signerPosition,
        String signerName) {

    static ImportHeaderForm of(int version, Header header) {
        return new ImportHeaderForm(
                version,
                header.issuer(),
                header.number(),
                header.place(),
                header.date() == null ? null : header.date().toString(),
                header.title(),
                header.year() == null ? null : String.valueOf(header.year()),
                header.signingAuthority(),
                header.signerPosition(),
                header.signerName());
    }

    /** Whether year and day are empty or can be what they say. */
    boolean isUsable() {
        return (!hasYear() || Typed.year(year) != 0) && Typed.isDay(date);
    }

    private boolean hasYear() {
        return year != null && !year.isBlank();
    }

    Header header() {
        return new Header(
                HeaderForm.word(issuer),
                HeaderForm.word(number),
                HeaderForm.word(place),
                Typed.day(date),
                HeaderForm.word(title),
                hasYear() ? Typed.year(year) : null,
                HeaderForm.word(signingAuthority),
                HeaderForm.word(signerPosition),
                HeaderForm.word(signerName));
    }
}
