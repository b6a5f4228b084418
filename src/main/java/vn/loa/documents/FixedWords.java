package vn.loa.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins what always belongs together but was broken by a narrow column: "KẾ / HOẠCH", "ngày 05 / tháng 4 năm 2019". */
final class FixedWords {

    private static final List<String[]> PHRASES = Vocabulary.written("letterhead.fixed").stream()
            .map(phrase -> phrase.split(" "))
            .toList();
    private static final Pattern DAY = Pattern.compile("[^;]{2,60},\\s*ngày[\\s\\d.…]*(?:tháng[\\s\\d.…]*(?:năm)?)?$");
    private static final Pattern MONTH =
            Pattern.compile("(?:\\d{1,2}\\s*)?(?:tháng|năm)?[\\s\\d.…]*(?:năm)?[\\s\\d.…]*");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d*\\s*/.*");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2}){0,2}|[a-zđ])\\s?[.)]|[IVX]{1,5}");

    private FixedWords() {}

    static List<SourceLine> joined(List<SourceLine> lines) {
        var joined = new ArrayList<SourceLine>();
        for (var line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && belongs(joined.get(last), line)) {
                var text = joined.get(last).text() + " " + line.text();
                joined.set(
                        last,
                        new SourceLine(
                                text,
                                line.width(),
                                line.first(),
                                joined.get(last).apart(),
                                false,
                                null));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean belongs(SourceLine above, SourceLine line) {
        if (above.isRow() || line.isRow()) {
            return false;
        }
        var text = above.text();
        return DAY.matcher(text).matches() && MONTH.matcher(line.text()).matches()
                || text.matches("[Ss]ố\\s*:?") && NUMBER.matcher(line.text()).matches()
                || NUMBER_ALONE.matcher(text).matches() && Marker.of(line.text()) == null
                || isOneWordHeading(text) && Marker.of(line.text()) == null
                || PHRASES.stream().anyMatch(phrase -> isBroken(phrase, text, line.text()));
    }

    /** Hardly a heading has but one syllable; "IV. TỔ" goes on. */
    private static boolean isOneWordHeading(String text) {
        var marker = Marker.of(text);
        return marker != null
                && marker.isNumber()
                && !marker.text().isEmpty()
                && marker.text().chars().allMatch(Character::isLetter)
                && Character.isUpperCase(marker.text().codePointAt(0));
    }

    private static boolean isBroken(String[] phrase, String above, String below) {
        for (int words = 1; words < phrase.length; words++) {
            var begin = String.join(" ", List.of(phrase).subList(0, words));
            var end = String.join(" ", List.of(phrase).subList(words, phrase.length));
            // A single word may end any sentence; of several the line may have more before them.
            boolean begins = above.equals(begin) || words > 2 && above.endsWith(" " + begin);
            if (begins && (below.equals(end) || below.startsWith(end + " ") || below.startsWith(end + ":"))) {
                return true;
            }
        }
        return false;
    }
}
