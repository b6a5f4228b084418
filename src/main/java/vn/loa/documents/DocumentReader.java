package vn.loa.documents;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.loa.documents.PlanDocument.Header;

/** Reads a plan from a Word, PDF or text file, or from text that was pasted. Needs nothing of Spring. */
@Component
public class DocumentReader {

    /**
     * Reads a file. What it is is told by its content, never by its name.
     *
     * @throws UnreadableDocument if no text can be had from it
     */
    public Reading read(String fileName, byte[] content) {
        throw new UnreadableDocument("documents.unreadable.unknown", fileName);
    }

    /** Reads pasted text. */
    public Reading readText(String text) {
        var nothing = new Header(null, null, null, null, null, null, null, null, null);
        return new Reading(
                List.of(text),
                new PlanDocument(
                        nothing, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), List.of()),
                List.of());
    }
}
