package vn.loa.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF file: by its tags where it has them, which tell paragraphs and cells, else by where its letters stand. */
final class PdfFile {

    private static final int MOST_PAGES = 400;
    private static final int FEWEST_LETTERS = 20;

    /** Below this share of the letters that stand on the pages the tags do not tell all; page numbers are never tagged. */
    private static final double TAGGED_SHARE = 0.85;

    private PdfFile() {}

    static List<SourceLine> lines(String fileName, byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            return lines(fileName, document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument("documents.unreadable.password", fileName);
        } catch (IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | StackOverflowError broken) {
            // PDFBox answers to objects that are not what they should be with whatever breaks first.
            throw new IOException(broken);
        }
    }

    private static List<SourceLine> lines(String fileName, PDDocument document) throws IOException {
        var pages = letters(fileName, document);
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            var tagged = new PdfTags(document, root).lines();
            if (count(tagged) > count(pages) * TAGGED_SHARE) {
                return tagged;
            }
        }
        return new ArrayList<>(pages);
    }

    /** All that stands on the pages, as it stands there. */
    static List<SourceLine> letters(String fileName, PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new Archive.TooLarge();
        }
        var pages = new PdfPages(document).lines();
        if (count(pages) < FEWEST_LETTERS) {
            throw new UnreadableDocument("documents.unreadable.scanned", fileName);
        }
        return pages;
    }

    private static int count(List<SourceLine> lines) {
        return lines.stream()
                .mapToInt(line ->
                        (int) line.text().chars().filter(Character::isLetter).count())
                .sum();
    }
}
