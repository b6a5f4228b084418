package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;
import vn.loa.web.Days;

/**
 * A line of a document's text, as it is compared with another document's.
 *
 * @param role what the section is for, where the line is a section's heading
 */
record DocumentText(boolean heading, int depth, @Nullable SectionRole role, String text) {

    static DocumentText line(int depth, String text) {
        return new DocumentText(false, depth, null, text);
    }

    private static DocumentText heading(String text) {
        return new DocumentText(true, 0, null, text);
    }

    /** Everything that can be read in the document, from top to bottom. */
    static List<DocumentText> of(PlanDocument document) {
        var texts = new ArrayList<DocumentText>();
        head(document, texts);
        lines(document.preamble(), 0, texts);
        document.sections().forEach(section -> section(section, 0, texts));
        lines(document.closing(), 0, texts);
        document.recipients()
                .forEach(recipient -> paragraph(texts, 0, joined(" - ", recipient.name(), recipient.note())));
        var header = document.header();
        paragraph(texts, 0, joined(" - ", header.signingAuthority(), header.signerPosition(), header.signerName()));
        document.activities().forEach(activity -> paragraph(texts, 0, activity(activity)));
        document.appendices().forEach(appendix -> {
            texts.add(heading(appendix.title()));
            appendix.table().forEach(row -> paragraph(texts, 0, String.join(" | ", row)));
        });
        return texts;
    }

    private static void head(PlanDocument document, List<DocumentText> texts) {
        var header = document.header();
        var date = header.date() == null ? null : Days.day(header.date());
        document.letterhead().forEach(line -> paragraph(texts, 0, line));
        paragraph(texts, 0, joined("", header.issuer()));
        paragraph(texts, 0, joined(" - ", header.number(), header.place(), date));
        if (header.title() != null) {
            texts.add(heading(header.title()));
        }
    }

    private static void section(Section section, int depth, List<DocumentText> texts) {
        texts.add(new DocumentText(true, depth, section.role(), joined(". ", section.number(), section.title())));
        lines(section.lines(), depth, texts);
        section.children().forEach(child -> section(child, depth + 1, texts));
    }

    private static void lines(List<Line> lines, int depth, List<DocumentText> texts) {
        lines.forEach(line -> paragraph(texts, depth + line.level(), joined(" ", line.marker(), line.text())));
    }

    private static String activity(Activity activity) {
        return joined(
                " | ",
                activity.title(),
                activity.lead(),
                activity.coordinators(),
                activity.schedule(),
                String.join("; ", activity.products()),
                activity.target(),
                activity.budget());
    }

    private static void paragraph(List<DocumentText> texts, int depth, String text) {
        if (!text.isEmpty()) {
            texts.add(line(depth, text));
        }
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
