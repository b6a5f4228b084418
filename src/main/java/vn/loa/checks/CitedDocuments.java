package vn.loa.checks;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentSummary;
import vn.loa.documents.PlanDocument.LegalBasis;

/** Which document of the registry a citation means: the database's function {@code cited_document} in memory. */
final class CitedDocuments {

    private static final List<String> CITED_BY_NAME = List.of("Luật", "Bộ luật", "Pháp lệnh");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ZEROS = Pattern.compile("^0+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern YEAR_WITHIN = Pattern.compile("/[0-9]{4}/");
    private static final Pattern WITHOUT_SYMBOL = Pattern.compile("([0-9]+/[0-9]{4})(/.*)?");

    private final Map<String, List<LegalDocumentSummary>> byNumber = new HashMap<>();
    private final Map<String, List<LegalDocumentSummary>> byName = new HashMap<>();

    CitedDocuments(List<LegalDocumentSummary> documents) {
        for (var document : documents) {
            var number = key(document.number());
            add(byNumber, number, document);
            var year = WITHOUT_SYMBOL.matcher(number);
            if (year.matches() && year.group(2) != null) {
                add(byNumber, year.group(1), document);
            }
            if (CITED_BY_NAME.contains(document.kind()) && document.subject() != null) {
                add(byName, document.kind() + plain(document.subject()), document);
            }
        }
    }

    private static void add(Map<String, List<LegalDocumentSummary>> known, String key, LegalDocumentSummary document) {
        known.computeIfAbsent(key, none -> new ArrayList<>()).add(document);
    }

    Optional<LegalDocumentSummary> document(LegalBasis basis) {
        return basis.number() == null ? named(basis) : numbered(basis.number(), basis.date());
    }

    private Optional<LegalDocumentSummary> named(LegalBasis basis) {
        if (basis.subject() == null) {
            return Optional.empty();
        }
        return byName.getOrDefault(basis.kind() + plain(basis.subject()), List.of()).stream()
                .filter(document -> basis.date() == null || basis.date().equals(document.date()))
                .min(closest("", basis.date()));
    }

    private Optional<LegalDocumentSummary> numbered(String number, @Nullable LocalDate date) {
        var key = key(number);
        var found = byNumber.getOrDefault(key, List.of()).stream()
                .filter(document -> date == null || isOf(document, date))
                .toList();
        return date == null && found.size() != 1
                ? Optional.empty()
                : found.stream().min(closest(key, date));
    }

    /** A number with a year in it names one document, whatever date stands beside it. */
    private static boolean isOf(LegalDocumentSummary document, LocalDate date) {
        return date.equals(document.date())
                || YEAR_WITHIN.matcher(key(document.number())).find()
                || document.date() == null
                        && document.validFrom() != null
                        && document.validFrom().getYear() == date.getYear();
    }

    private static Comparator<LegalDocumentSummary> closest(String key, @Nullable LocalDate date) {
        return Comparator.comparing((LegalDocumentSummary document) ->
                        !key(document.number()).equals(key))
                .thenComparing(document -> date == null ? document.date() != null : !date.equals(document.date()))
                .thenComparing(LegalDocumentSummary::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    }

    /** Without accents, blanks and leading zeros, so that "049 /QĐ-BNV" is "49/QĐ-BNV". */
    private static String key(String number) {
        return ZEROS.matcher(BLANKS.matcher(plain(number)).replaceAll("")).replaceFirst("");
    }

    private static String plain(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .replace('Ð', 'D')
                .replace('ð', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
