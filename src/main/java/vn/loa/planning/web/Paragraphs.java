package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.web.Option;

/** The lines of a document as a select can offer them: the number of their section and their first words. */
final class Paragraphs {

    private static final int LONGEST = 72;

    private final List<Option> options = new ArrayList<>();

    private Paragraphs() {}

    static List<Option> of(PlanDocument document) {
        var paragraphs = new Paragraphs();
        paragraphs.add("", document.preamble());
        document.sections().forEach(section -> paragraphs.add("", section));
        paragraphs.add("", document.closing());
        return List.copyOf(paragraphs.options);
    }

    private void add(String above, Section section) {
        var own = section.number() == null ? "" : section.number();
        var place = above.isEmpty() || own.startsWith(above) ? own : above + "." + own;
        add(place.isEmpty() ? "" : place + " – ", section.lines());
        section.children().forEach(child -> add(place, child));
    }

    private void add(String place, List<Line> lines) {
        for (var line : lines) {
            if (line.id() != null) {
                options.add(new Option(line.id(), place + shortened(line.text())));
            }
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
