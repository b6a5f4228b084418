package vn.loa.documents;

import org.springframework.stereotype.Component;

/** Reads a plan from a Word, PDF or text file, or from text that was pasted. Needs nothing of Spring. */
@Component
public class DocumentReader {

    /**
     * Reads a file. What it is is told by its content, never by its name.
     *
     * @throws UnreadableDocument if no text can be had from it
     */
    public Reading read(String fileName, byte[] content) {
        var text = TextFile.decode(content);
        if (text == null) {
            throw new UnreadableDocument("documents.unreadable.unknown", fileName);
        }
        return readText(text);
    }

    /** Reads pasted text. */
    public Reading readText(String text) {
        return PlanReader.read(TextFile.lines(text));
    }
}
