package vn.loa.scoring.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Steps of a criterion as they are typed, one a line, the highest first: {@code từ 90%: gia_tri}. */
final class Thresholds {

    /** What the formula of the criterion came to, in the points of a step. */
    static final String VALUE = "gia_tri";

    private static final Pattern LINE =
            Pattern.compile("(?iu)\\s*(?:từ|>=|≥)?\\s*(\\d{1,9})(?:[.,](\\d{1,6}))?\\s*(%?)\\s*:\\s*(.+)");
    private static final int MOST = 20;

    private Thresholds() {}

    static List<Threshold> read(String field, String text, Set<String> known) {
        var lines = text.lines().toList();
        var thresholds = new ArrayList<Threshold>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                var next = line(field, lines.get(at), at + 1, known);
                if (!thresholds.isEmpty()
                        && thresholds.get(thresholds.size() - 1).from().compareTo(next.from()) <= 0) {
                    throw new FormulaFault(field, "scoring.threshold.order", at + 1);
                }
                thresholds.add(next);
            }
        }
        if (thresholds.size() > MOST) {
            throw new FormulaFault(field, "scoring.threshold.tooMany", MOST);
        }
        return thresholds;
    }

    private static Threshold line(String field, String line, int number, Set<String> known) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new FormulaFault(field, "scoring.threshold.unreadable", number, line.strip());
        }
        var from = new BigDecimal(parts.group(1) + (parts.group(2) == null ? "" : "." + parts.group(2)));
        return new Threshold(
                parts.group(3).isEmpty() ? from : from.movePointLeft(2),
                Formula.read(field, parts.group(4).strip(), known));
    }
}
