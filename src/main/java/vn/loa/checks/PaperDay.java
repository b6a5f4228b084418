package vn.loa.checks;

import java.time.LocalDate;
import java.util.Objects;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.LegalBasis;

/** On which day a plan was made, as far as its paper tells. */
final class PaperDay {

    private PaperDay() {}

    /** Its own date; without one, an old plan is as old as the last document of its year that it cites. */
    static LocalDate of(PlanDocument document, LocalDate today) {
        var own = document.header().date();
        if (own != null || isToCome(document, today)) {
            return own == null ? today : own;
        }
        int year = Objects.requireNonNull(document.header().year());
        return document.legalBases().stream()
                .map(LegalBasis::date)
                .filter(date -> date != null && date.getYear() == year)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(year, 1, 1));
    }

    /** Whether it is for this year or a later one, or doesn't say. */
    static boolean isToCome(PlanDocument document, LocalDate today) {
        var year = document.header().year();
        return year == null || year >= today.getYear();
    }
}
