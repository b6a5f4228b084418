package vn.loa.storage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies a picture without what a camera or a program wrote beside it: where and when it was taken, with what, by whom.
 * What follows the end of the picture is left out as well. The pixels stay bit for bit what they were.
 */
final class PictureCleaning {

    private static final int BUFFER = 1 << 16;

    private PictureCleaning() {}

    /** @throws StorageRefusal if it is broken, or too large to be drawn */
    static Picture copy(FileType type, Path from, OutputStream to) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from), BUFFER))) {
            var out = new DataOutputStream(to);
            var picture = switch (type) {
                case JPEG -> new JpegCopy(in, out).copy();
                case PNG -> new PngCopy(in, out).copy();
                case GIF -> new GifCopy(in, out).copy();
                case WEBP -> new WebpCopy(in, out, Files.size(from)).copy();
                default -> throw new IllegalArgumentException(type.name());
            };
            out.flush();
            return picture;
        } catch (EOFException cutOff) {
            throw StorageRefusal.brokenPicture();
        }
    }

    /** Exactly so many bytes. */
    static void transfer(DataInputStream in, OutputStream out, long bytes) throws IOException {
        var part = new byte[(int) Math.min(BUFFER, Math.max(1, bytes))];
        for (long left = bytes; left > 0; ) {
            int read = in.read(part, 0, (int) Math.min(part.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(part, 0, read);
            left -= read;
        }
    }
}
