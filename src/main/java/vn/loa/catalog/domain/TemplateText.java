package vn.loa.catalog.domain;

import java.util.List;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;

/** A template's running words as plain text, a line a paragraph, to be changed in a text field and read again. */
record TemplateText(PlanDocument template) {

    /** Preamble, sections and closing; the header, the activity table and the recipients are not part of it. */
    String body() {
        var text = new StringBuilder();
        lines(text, template.preamble());
        template.sections().forEach(section -> section(text, section, 1));
        text.append('\n');
        lines(text, template.closing());
        return text.toString().strip();
    }

    /** The whole as the reader knows plans: the kind and the title stand above the body. */
    static String asPlan(PlanDocument template, String body) {
        return "KẾ HOẠCH\n" + template.header().title() + "\n\n" + body;
    }

    private static void section(StringBuilder text, Section section, int depth) {
        text.append('\n');
        if (section.number() != null) {
            text.append(section.number()).append(depth < 3 ? ". " : ") ");
        }
        text.append(section.title()).append('\n');
        lines(text, section.lines());
        section.children().forEach(child -> section(text, child, depth + 1));
    }

    private static void lines(StringBuilder text, List<Line> lines) {
        for (var line : lines) {
            if (line.marker() != null) {
                text.append(line.marker()).append(' ');
            }
            text.append(line.text()).append('\n');
        }
    }
}
