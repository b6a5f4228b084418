package vn.loa.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Header;

/** The header while its parts are being found. */
final class HeaderDraft {

    @Nullable
    String issuer;

    @Nullable
    String number;

    @Nullable
    String place;

    @Nullable
    LocalDate date;

    @Nullable
    String title;

    @Nullable
    Integer year;

    @Nullable
    String signingAuthority;

    @Nullable
    String signerPosition;

    @Nullable
    String signerName;

    Header finished() {
        return new Header(issuer, number, place, date, title, year, signingAuthority, signerPosition, signerName);
    }
}
