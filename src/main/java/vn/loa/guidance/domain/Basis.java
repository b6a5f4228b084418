package vn.loa.guidance.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.Line;

/** The sentence by which a commune's plan refers to the superior's. */
final class Basis {

    private static final Pattern CITES = Pattern.compile("(?iu)^\\s*căn cứ\\s");
    /** Where the template leaves the superior's plan to be filled in. */
    private static final Pattern OPEN = Pattern.compile("(?iu)^\\s*căn cứ kế hoạch số\\s*…[^;]*tỉnh\\s*….*");

    private Basis() {}

    /** Null for a guidance that was sent out without a number: nothing can be cited. */
    static @Nullable String of(GuidanceHead guidance, String issuer, String title) {
        var number = guidance.number();
        var date = guidance.date();
        if (number == null) {
            return null;
        }
        var kind = guidance.plan() != null ? "Kế hoạch" : Citations.kindOf(number);
        var day = date == null
                ? ""
                : " ngày %02d tháng %02d năm %d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        return "Căn cứ " + (kind == null ? "Hướng dẫn" : kind) + " số " + number + day + " của " + issuer + " về "
                + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** The preamble with the sentence behind its other legal bases, or where it was left open. */
    static List<Line> into(List<Line> preamble, String basis) {
        var lines = new ArrayList<>(preamble);
        for (int at = 0; at < lines.size(); at++) {
            var text = lines.get(at).text();
            if (OPEN.matcher(text).matches()) {
                lines.set(
                        at,
                        text(
                                lines.get(at),
                                basis + text.strip().substring(text.strip().length() - 1)));
                return lines;
            }
        }
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            last = CITES.matcher(lines.get(at).text()).find() ? at : last;
        }
        var end = ".";
        if (last >= 0) {
            var before = lines.get(last).text().strip();
            end = before.endsWith(".") ? "." : ";";
            lines.set(last, text(lines.get(last), before.replaceFirst("[.;,]?$", ";")));
        }
        lines.add(last + 1, Line.of(basis + end));
        return lines;
    }

    private static Line text(Line line, String text) {
        return new Line(line.id(), line.level(), line.marker(), text, line.meanings());
    }
}
