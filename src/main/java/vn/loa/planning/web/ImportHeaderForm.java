package vn.loa.planning.web;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.PlanDocument.Header;

/** The head of a read document as it was understood, to be set right. */
@NullUnmarked
record ImportHeaderForm(
        Integer version,
        String issuer,
        String number,
        String place,
        LocalDate date,
        String title,
        Integer year,
        String signingAuthority,
        String signerPosition,
        String signerName) {

    static ImportHeaderForm of(int version, Header header) {
        return new ImportHeaderForm(
                version,
                header.issuer(),
                header.number(),
                header.place(),
                header.date(),
                header.title(),
                header.year(),
                header.signingAuthority(),
                header.signerPosition(),
                header.signerName());
    }

    Header header() {
        return new Header(
                HeaderForm.word(issuer),
                HeaderForm.word(number),
                HeaderForm.word(place),
                date,
                HeaderForm.word(title),
                year,
                HeaderForm.word(signingAuthority),
                HeaderForm.word(signerPosition),
                HeaderForm.word(signerName));
    }
}
