package vn.loa.planning.domain;

import java.time.Instant;
import java.util.List;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.organization.UnitId;
import vn.loa.planning.ImportId;

/**
 * A document that was read: the original's paragraphs and what they are taken for now.
 *
 * @param version to be sent back when it is revised
 * @param document the draft that would be made of it now
 */
public record ImportView(
        ImportId id,
        int version,
        UnitId unit,
        String unitName,
        int year,
        String fileName,
        List<String> original,
        Header header,
        List<ImportPart> parts,
        PlanDocument document,
        Instant keptAt) {

    public ImportView {
        original = List.copyOf(original);
        parts = List.copyOf(parts);
    }

    /** The places in {@link #parts} of what a paragraph of the original was taken for. */
    public List<Integer> partsOf(int paragraph) {
        return java.util.stream.IntStream.range(0, parts.size())
                .filter(index -> parts.get(index).paragraphs().contains(paragraph))
                .boxed()
                .toList();
    }
}
