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

    /** From this day to the end of the year. */
    boolean holds(LocalDate day, int year) {
        return !from.isAfter(day) && (to == null || to.getYear() > year);
    }

    /** The programme that every plan on reform rests on. */
    boolean isProgramme() {
        return kind.equals("Nghị quyết")
                && issuer.equals("Chính phủ")
                && subject.contains("tổng thể cải cách hành chính");
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
