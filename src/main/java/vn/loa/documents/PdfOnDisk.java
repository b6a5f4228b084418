package vn.loa.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF file that stays on the disk while it is read, however large it is.
 *
 * @param length how much of the file counts: what was appended later can be left out
 */
public record PdfOnDisk(String name, Path path, long length) {

    private static final long IN_MEMORY = 8L << 20;
    private static final long ON_DISK = 512L << 20;
    private static final int HEAD = 1024 + 8;

    /** What is done with a PDF while it is open. */
    public interface Work<T> {
        T with(PDDocument document) throws IOException;
    }

    public static PdfOnDisk of(String name, Path path) throws IOException {
        return new PdfOnDisk(name, path, Files.size(path));
    }

    /** As it was when it had only so many bytes. */
    public PdfOnDisk first(long bytes) {
        return new PdfOnDisk(name, path, bytes);
    }

    /**
     * Opens the file and does the work.
     *
     * @throws UnreadableDocument if it is no PDF, is locked by a password, or is damaged
     */
    public <T> T open(Work<T> work) {
        try {
            requirePdf();
            return opened(work);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument("documents.unreadable.password", name);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NegativeArraySizeException
                | StackOverflowError broken) {
            // PDFBox answers to objects that are not what they should be with whatever breaks first.
            throw new UnreadableDocument("documents.unreadable.damagedPdf", name);
        }
    }

    /**
     * The lines of text on its pages, page numbers left out. Tags are not asked: what somebody put onto a page without one
     * is to be seen as well.
     */
    public List<String> text() {
        return open(document ->
                PdfFile.letters(name, document).stream().map(SourceLine::text).toList());
    }

    private <T> T opened(Work<T> work) throws IOException {
        try (var content = new FirstBytes(new RandomAccessReadBufferedFile(path.toFile()), length);
                var document = Loader.loadPDF(content, MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            return work.with(document);
        }
    }

    private void requirePdf() throws IOException {
        if (length == 0) {
            throw new UnreadableDocument("documents.unreadable.empty", name);
        }
        try (var content = Files.newInputStream(path)) {
            if (FileKind.of(content.readNBytes(HEAD)) != FileKind.PDF) {
                throw new UnreadableDocument("documents.unreadable.notPdf", name);
            }
        }
    }
}
