package vn.loa.documents;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads a plan from a Word, PDF or text file, or from text that was pasted. Needs nothing of Spring. */
@Component
public class DocumentReader {

    /** A plan has some hundred lines, a book some thousand. */
    private static final int MOST_LINES = 20_000;

    /** Plain text of twenty thousand long lines. */
    private static final int LARGEST_TEXT = 4 << 20;

    static final String PASTED = "văn bản dán vào";

    private final AbbreviationSource abbreviations;

    /** Knows the abbreviations that are shipped. */
    public DocumentReader() {
        this(Abbreviations::shipped);
    }

    @Autowired
    DocumentReader(AbbreviationSource abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * Reads a file. What it is is told by its content, never by its name.
     *
     * @throws UnreadableDocument if no text can be had from it
     */
    public Reading read(String fileName, byte[] content) {
        var lines = lines(fileName, content);
        if (lines.isEmpty()) {
            throw new UnreadableDocument("documents.unreadable.empty", fileName);
        }
        return read(fileName, lines);
    }

    private Reading read(String name, List<SourceLine> lines) {
        if (lines.size() > MOST_LINES) {
            throw new UnreadableDocument("documents.unreadable.long", name, MOST_LINES);
        }
        return PlanReader.read(lines, abbreviations.today());
    }

    private static List<SourceLine> lines(String fileName, byte[] content) {
        try {
            return switch (FileKind.of(content)) {
                case ZIP -> word(fileName, content);
                case PDF -> PdfFile.lines(fileName, content);
                case ENCRYPTED_WORD -> throw new UnreadableDocument("documents.unreadable.password", fileName);
                case OLD_WORD -> throw new UnreadableDocument("documents.unreadable.oldWord", fileName);
                case RICH_TEXT -> throw new UnreadableDocument("documents.unreadable.richText", fileName);
                case OTHER -> text(fileName, content);
            };
        } catch (Archive.TooLarge tooLarge) {
            throw new UnreadableDocument("documents.unreadable.large", fileName);
        } catch (IOException damaged) {
            throw new UnreadableDocument("documents.unreadable.damaged", fileName);
        }
    }

    private static List<SourceLine> word(String fileName, byte[] content) throws IOException {
        var lines = WordFile.lines(content);
        if (lines == null) {
            throw new UnreadableDocument("documents.unreadable.otherOffice", fileName);
        }
        return lines;
    }

    private static List<SourceLine> text(String fileName, byte[] content) throws IOException {
        if (content.length > LARGEST_TEXT) {
            throw new Archive.TooLarge();
        }
        var text = TextFile.decode(content);
        if (text == null) {
            throw new UnreadableDocument("documents.unreadable.unknown", fileName);
        }
        return TextFile.lines(text);
    }

    /** Reads pasted text. */
    public Reading readText(String text) {
        return read(PASTED, TextFile.lines(text));
    }
}
