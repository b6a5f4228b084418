package vn.loa.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

/** The parts of a zipped document, unpacked within limits: a small file may hold gigabytes of nothing. */
final class Archive {

    /** Ten times the text of the longest plan, with room for what is made of it while it is read. */
    private static final int LARGEST_PART = 12 << 20;

    /** Pictures and fonts are passed over, which takes time as well. */
    private static final long MOST_SKIPPED = 400L << 20;

    private static final int MOST_ENTRIES = 4000;

    private Archive() {}

    /** An archive that unpacks to more than a document can need. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** The parts whose names are wanted; the names of the others with no content. */
    static Map<String, byte[]> parts(byte[] content, Predicate<String> wanted) throws IOException {
        var parts = new HashMap<String, byte[]>();
        long left = LARGEST_PART;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.size() > MOST_ENTRIES) {
                    throw new TooLarge();
                }
                var part = wanted.test(entry.getName()) ? unpacked(zip, left) : new byte[0];
                left -= part.length;
                parts.put(entry.getName(), part);
                if (part.length == 0) {
                    // What is not wanted is not unpacked either, except by skipping, which is bounded as well.
                    skip(zip);
                }
            }
        } catch (IllegalArgumentException malformedName) {
            throw new IOException(malformedName);
        }
        return parts;
    }

    private static byte[] unpacked(InputStream zip, long left) throws IOException {
        var part = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            Interrupted.check();
            part.write(buffer, 0, read);
            if (part.size() > left) {
                throw new TooLarge();
            }
        }
        return part.toByteArray();
    }

    private static void skip(InputStream zip) throws IOException {
        var buffer = new byte[8192];
        long skipped = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            Interrupted.check();
            skipped += read;
            if (skipped > MOST_SKIPPED) {
                throw new TooLarge();
            }
        }
    }
}
