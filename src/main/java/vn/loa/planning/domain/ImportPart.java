package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.SectionRole;

/**
 * A part of a document that was read, and what it was taken for. The parts of a document stand in one flat list in the
 * order of the original; a heading opens a section that goes on to the next heading of the same or a lesser depth.
 *
 * @param kind what it is taken for; any part can be given any other kind
 * @param depth of a heading: 0 for I, II; 1 for 1, 2; of a line: its level
 * @param marker a heading's number or a line's bullet, as written
 * @param role of a heading
 * @param meanings of a line
 * @param note of a recipient
 * @param activity of an activity: everything but its title, which is the text; null elsewhere
 * @param paragraphs the numbers of the original's paragraphs it comes from, counted from 0
 */
public record ImportPart(
        Kind kind,
        int depth,
        @Nullable String marker,
        String text,
        SectionRole role,
        List<Meaning> meanings,
        @Nullable String note,
        @Nullable Activity activity,
        List<Integer> paragraphs) {

    public ImportPart {
        meanings = List.copyOf(meanings);
        paragraphs = List.copyOf(paragraphs);
    }

    static ImportPart omitted(String text, int paragraph) {
        return new ImportPart(Kind.OMITTED, 0, null, text, SectionRole.FREE, List.of(), null, null, List.of(paragraph));
    }

    static ImportPart recipient(Recipient recipient, List<Integer> paragraphs) {
        return new ImportPart(
                Kind.RECIPIENT,
                0,
                null,
                recipient.name(),
                SectionRole.FREE,
                List.of(),
                recipient.note(),
                null,
                paragraphs);
    }

    /** What a part can be taken for. */
    public enum Kind {
        LETTERHEAD,
        PREAMBLE,
        HEADING,
        LINE,
        ACTIVITY,
        CLOSING,
        RECIPIENT,
        /** Stays out of the text: Quốc hiệu, a page number, words of the head, the signature block or an appendix. */
        OMITTED
    }
}
