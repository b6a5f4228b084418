package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.Reading;
import vn.loa.documents.Reading.Trace;
import vn.loa.documents.SectionRole;
import vn.loa.planning.domain.ImportPart.Kind;

/** Lays a document that was read out flat, each part with the paragraphs it comes from. */
final class ReadParts {

    private final Map<String, List<Integer>> paragraphs = new HashMap<>();
    private final List<ImportPart> parts = new ArrayList<>();

    ReadParts(Reading reading) {
        reading.traces().forEach(this::trace);
        var document = reading.document();
        for (int i = 0; i < document.letterhead().size(); i++) {
            var line = Line.of(document.letterhead().get(i));
            parts.add(line(Kind.LETTERHEAD, line, SectionRole.FREE, paragraphs("letterhead." + i)));
        }
        document.preamble().forEach(line -> line(Kind.PREAMBLE, line, SectionRole.FREE));
        document.sections().forEach(section -> section(section, 0));
        document.closing().forEach(line -> line(Kind.CLOSING, line, SectionRole.FREE));
        for (int i = 0; i < document.recipients().size(); i++) {
            var recipient = document.recipients().get(i);
            parts.add(ImportPart.recipient(recipient, paragraphs("recipients." + i)));
        }
        // Those of the body come from the same paragraphs as lines that are there already.
        document.activities().forEach(this::activity);
    }

    List<ImportPart> parts() {
        return parts;
    }

    private void section(Section section, int depth) {
        parts.add(new ImportPart(
                Kind.HEADING,
                depth,
                section.number(),
                section.title(),
                section.role(),
                List.of(),
                null,
                null,
                paragraphs(section.id())));
        section.lines().forEach(line -> line(Kind.LINE, line, section.role()));
        section.children().forEach(child -> section(child, depth + 1));
    }

    private void line(Kind kind, Line line, SectionRole role) {
        parts.add(line(kind, line, role, paragraphs(line.id())));
    }

    private static ImportPart line(Kind kind, Line line, SectionRole role, List<Integer> paragraphs) {
        return new ImportPart(
                kind, line.level(), line.marker(), line.text(), role, line.meanings(), null, null, paragraphs);
    }

    private void activity(Activity activity) {
        parts.add(new ImportPart(
                Kind.ACTIVITY,
                0,
                null,
                activity.title(),
                SectionRole.FREE,
                List.of(),
                null,
                activity,
                paragraphs(activity.id())));
    }

    // All at once: to look each part up among all traces takes minutes for a long document.
    private void trace(Trace trace) {
        var known = paragraphs.computeIfAbsent(trace.part(), none -> new ArrayList<>());
        for (int paragraph = trace.from(); paragraph <= trace.to(); paragraph++) {
            if (!known.contains(paragraph)) {
                known.add(paragraph);
            }
        }
    }

    private List<Integer> paragraphs(@Nullable String part) {
        return part == null ? List.of() : paragraphs.getOrDefault(part, List.of());
    }
}
