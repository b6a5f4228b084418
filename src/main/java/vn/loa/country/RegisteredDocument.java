package vn.loa.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document of the registry that the country's plans can cite. */
record RegisteredDocument(
        String kind,
        String number,
        LocalDate date,
        String issuer,
        String subject,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean holdsIn(int year) {
        return from.getYear() < year && (to == null || to.getYear() >= year);
    }

    String inFull() {
        var dated = " số " + number + " ngày " + written(date);
        return kind.equals("Luật") ? kind + " " + subject + dated : kind + dated + " của " + issuer + " " + subject;
    }

    static String written(LocalDate date) {
        return String.format(
                "%02d tháng %s năm %d",
                date.getDayOfMonth(),
                date.getMonthValue() < 3 ? "0" + date.getMonthValue() : date.getMonthValue() + "",
                date.getYear());
    }
}
