package vn.loa.country;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanDocument.Section;
import vn.loa.documents.SectionRole;

/** A plan's sections in reading order, as they are stored: the preamble and the closing are sections too. */
record PlanParts(List<Part> all) {

    record Part(
            UUID id,
            @Nullable UUID parent,
            String place,
            int position,
            @Nullable String number,
            String title,
            SectionRole role,
            List<Line> lines) {}

    /** @param lot gives the ids of preamble and closing, which are no sections of the document */
    static PlanParts of(PlanDocument document, Lot lot) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(lot.id(), null, "PREAMBLE", 0, null, "", SectionRole.FREE, document.preamble()));
        add(parts, null, document.sections());
        parts.add(new Part(lot.id(), null, "CLOSING", 0, null, "", SectionRole.FREE, document.closing()));
        return new PlanParts(parts);
    }

    private static void add(List<Part> parts, @Nullable UUID parent, List<Section> sections) {
        for (int position = 0; position < sections.size(); position++) {
            var section = sections.get(position);
            var id = UUID.fromString(String.valueOf(section.id()));
            parts.add(new Part(
                    id, parent, "BODY", position, section.number(), section.title(), section.role(), section.lines()));
            add(parts, id, section.children());
        }
    }
}
