package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.Meaning;
import vn.loa.documents.SectionRole;
import vn.loa.planning.domain.ImportPart;

/**
 * A part of a read document as it stands in the form.
 *
 * @param use what it is taken for now
 * @param was what it was taken for when the page was shown, so that a change takes its old meaning away
 */
@NullUnmarked
record PartForm(PartUse use, PartUse was, Integer depth, SectionRole role, String note, LineForm line) {

    private static final String ROMAN = "[IVXLC]+\\.?";
    private static final String NUMBER = "\\d+[.)]?";

    static PartForm of(ImportPart part) {
        var use = PartUse.of(part);
        var line = LineForm.of(
                null,
                part.kind() == ImportPart.Kind.LINE ? part.depth() : 0,
                part.marker(),
                part.text(),
                part.meanings(),
                null);
        return new PartForm(use, use, part.depth(), part.role(), part.note(), line);
    }

    /** The part as it is now said to be; what this form does not show stays as it was. */
    ImportPart applyTo(ImportPart part) {
        var kind = use.kind();
        return new ImportPart(
                kind,
                depthFor(kind, part),
                line.marker().isEmpty() ? null : line.marker(),
                line.text().replaceAll("\\s*\\R\\s*", " "),
                role == null ? part.role() : role,
                kind == ImportPart.Kind.LINE ? meanings() : List.of(),
                kind == ImportPart.Kind.RECIPIENT ? HeaderForm.word(note) : null,
                kind == ImportPart.Kind.ACTIVITY ? part.activity() : null,
                part.paragraphs());
    }

    private int depthFor(ImportPart.Kind kind, ImportPart part) {
        if (kind == ImportPart.Kind.HEADING) {
            return part.kind() == kind ? depth == null ? part.depth() : Math.max(0, Math.min(5, depth)) : guess();
        }
        return kind == ImportPart.Kind.LINE ? line.level() : 0;
    }

    private int guess() {
        var mark = line.marker().isEmpty() ? line.text().split("\\s", 2)[0] : line.marker();
        return mark.matches(ROMAN) ? 0 : mark.matches(NUMBER) ? 1 : 2;
    }

    private List<Meaning> meanings() {
        var means = new ArrayList<MeaningKind>();
        if (use.meaning() != null) {
            means.add(use.meaning());
        }
        if (use != PartUse.TEXT) {
            line.means().stream()
                    .filter(kind -> kind != was.meaning() || was == use)
                    .filter(kind -> !means.contains(kind))
                    .forEach(means::add);
        }
        return line.meaning(means).meanings();
    }
}
