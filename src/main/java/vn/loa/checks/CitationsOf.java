package vn.loa.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.Place;

/** Finds every place where a plan cites a document. */
final class CitationsOf {

    private static final Pattern LIKELY = Pattern.compile("\\d\\s?[/-]|[Ll]uật\\s|Pháp lệnh\\s");

    private CitationsOf() {}

    static List<Citation> all(List<Passage> passages) {
        var found = new ArrayList<Citation>();
        for (var passage : passages) {
            boolean top = passage.kind() == Passage.Kind.PREAMBLE;
            if (top || LIKELY.matcher(passage.text()).find()) {
                add(passage, top ? Place.PREAMBLE : Place.BODY, found);
            }
        }
        return found;
    }

    private static void add(Passage passage, Place place, List<Citation> found) {
        int from = 0;
        for (var basis : Citations.every(passage.text(), place)) {
            int at = passage.text().indexOf(basis.text(), from);
            if (at >= 0) {
                found.add(new Citation(
                        passage, basis, new Span(at, at + basis.text().length())));
                from = at + 1;
            }
        }
    }
}
