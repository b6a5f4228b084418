package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a plan cites a legal document in the form of Nghị định 30/2020/NĐ-CP. */
record DocumentCitation(
        String kind,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String subject) {

    private static final List<String> CITED_BY_NAME = List.of("Luật", "Bộ luật", "Pháp lệnh");
    private static final List<String> JOINED_WITHOUT_ABOUT =
            List.of("về ", "ban hành ", "phê duyệt ", "quy định ", "sửa đổi", "hướng dẫn ", "công bố ");

    /** At the first mention: kind, number, date, issuer and subject. A gap is shown by dots, to be filled by hand. */
    String full() {
        if (namedLaw()) {
            return kind + " " + subject + " " + day();
        }
        return brief() + " " + day() + (issuer == null ? "" : " của " + issuer)
                + (subject == null ? "" : about(subject));
    }

    /** At later mentions: kind and number; laws and ordinances go by their name. */
    String brief() {
        return namedLaw() ? kind + " " + subject : kind + " số " + number;
    }

    /** As a heading: brief, and for a law its number behind its name. */
    String title() {
        return namedLaw() ? brief() + " (" + number + ")" : brief();
    }

    /** What a line says below the title: nothing for a law, whose title is its subject. */
    @Nullable
    String subjectBesideTitle() {
        return namedLaw() ? null : subject;
    }

    private boolean namedLaw() {
        return subject != null && CITED_BY_NAME.contains(kind);
    }

    private String day() {
        return date == null
                ? "ngày … tháng … năm …"
                : "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month(date), date.getYear());
    }

    // Only the first two months take a nought before them (Phụ lục I).
    private static String month(LocalDate date) {
        var month = date.getMonthValue();
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    private static String about(String subject) {
        var joined = JOINED_WITHOUT_ABOUT.stream().anyMatch(subject::startsWith);
        return joined ? " " + subject : " về " + subject;
    }
}
