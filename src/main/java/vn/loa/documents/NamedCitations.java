package vn.loa.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;

/** Finds documents that are cited without a number: laws by their name, and at the top what "Căn cứ", "Thực hiện" go before. */
final class NamedCitations {

    private static final Pattern LAW = Pattern.compile(
            "(?<![\\p{L}])(Bộ luật|Luật|Pháp lệnh)\\s+((?:sửa đổi, bổ sung một số điều của (?:Bộ luật|Luật|Pháp lệnh)\\s+)?\\p{Lu}[^;,.:()]{2,90}?(?:,\\s(?:"
                    + String.join("|", Vocabulary.written("law.afterComma"))
                    + ")[^;,.:()]{0,50}?)?)(?=\\s+(?:năm\\s\\d|ngày\\s\\d|số\\s\\d|hiện hành|quy định|và\\s)|\\s*[;,.:()]|$)");
    private static final Pattern LAW_DATE = Pattern.compile("^\\s*,?\\s*ngày\\s*" + Dates.DATE);
    private static final Pattern NUMBER_AHEAD = Pattern.compile("^\\s*(?:số\\s*:?)?\\s*\\d+/\\d{4}/");
    private static final Pattern OPENING = Pattern.compile(
            "^[-–+\\s]*(?:" + String.join("|", Vocabulary.written("basis.begin")) + ")\\s+(?:các\\s+)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE_NAME = Pattern.compile("(?<![\\p{L}])((?:"
            + String.join("|", Vocabulary.written("place.kind")) + ")\\s\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,4})");
    private static final Pattern OF = Pattern.compile("\\scủa(?=\\s)");
    private static final Pattern DATE = Pattern.compile("\\s*,?\\s*ngày\\s*" + Dates.DATE);

    /** "Quyết định số 468 ngày …": the number lacks its symbol. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("\\s*(?:số\\s*:?\\s*)?(\\d{1,5}(?:/\\d{4})?)(?![\\d/])(?=\\s*,?\\s*ngày)");

    private final String text;
    private final Place place;
    private final List<Integer> numbered;
    private final List<Found> found = new ArrayList<>();
    private final NavigableMap<Integer, Integer> clauses = new TreeMap<>();

    /** A citation and where it begins. */
    record Found(int start, LegalBasis basis) {}

    NamedCitations(String text, Place place, List<Integer> numbered) {
        this.text = text;
        this.place = place;
        this.numbered = numbered;
    }

    List<Found> found() {
        if (place == Place.PREAMBLE) {
            clauses();
        }
        laws();
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private void laws() {
        var law = LAW.matcher(text);
        while (law.find()) {
            var rest = text.substring(law.end(), Math.min(text.length(), law.end() + 40));
            int start = law.start();
            if (NUMBER_AHEAD.matcher(rest).find() || isInClause(start)) {
                continue;
            }
            var date = LAW_DATE.matcher(rest);
            boolean dated = date.find();
            found.add(new Found(
                    start,
                    new LegalBasis(
                            law.group(1),
                            null,
                            dated ? Dates.of(date, 1) : null,
                            null,
                            law.group(2).strip(),
                            place,
                            text.substring(start, law.end() + (dated ? date.end() : 0))
                                    .strip())));
        }
    }

    private boolean isInClause(int start) {
        var clause = clauses.floorEntry(start);
        return clause != null && start < clause.getValue();
    }

    /** Clauses at the top that have no number in them. */
    private void clauses() {
        int from = 0;
        boolean opened = false;
        while (from < text.length()) {
            int semicolon = text.indexOf(';', from);
            int end = semicolon < 0 ? text.length() : semicolon;
            var opening = OPENING.matcher(text.substring(from, end));
            boolean opens = opening.find();
            opened = opened || opens;
            int start = from + (opens ? opening.end() : leading(text.substring(from, end)));
            if (opened && start < end && !hasNumber(start, end)) {
                addClause(start, end);
            }
            from = end + 1;
        }
    }

    private boolean hasNumber(int from, int to) {
        int at = Collections.binarySearch(numbered, from);
        int next = at < 0 ? -at - 1 : at;
        return next < numbered.size() && numbered.get(next) < to;
    }

    private void addClause(int start, int end) {
        var kind = CitationScanner.kindAt(text.substring(start, end));
        if (kind == null) {
            return;
        }
        int stop = Math.min(end, Subjects.end(text, start, List.of()));
        var words = text.substring(start, stop);
        var subject = words.substring(kind.length());
        var date = DATE.matcher(subject);
        boolean dated = date.find();
        var of = OF.matcher(subject);
        var issuer = of.find() ? IssuerName.at(subject, of.start()) : null;
        var name = PLACE_NAME.matcher(subject);
        var body = issuer != null ? issuer.name() : !kind.endsWith("uật") && name.find() ? name.group(1) : null;
        var bare = BARE_NUMBER.matcher(subject);
        var number = bare.lookingAt() ? bare.group(1) : null;
        var about = number != null
                ? null
                : Subjects.of(dated ? subject.substring(0, date.start()) + subject.substring(date.end()) : subject);
        if (about != null || number != null && dated) {
            clauses.put(start, stop);
            found.add(new Found(
                    start,
                    new LegalBasis(
                            CitationScanner.canonical(kind),
                            number,
                            dated ? Dates.of(date, 1) : null,
                            body,
                            about,
                            place,
                            words)));
        }
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }
}
