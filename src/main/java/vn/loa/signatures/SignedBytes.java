package vn.loa.signatures;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.loa.documents.DocumentIntake;

/**
 * The two pieces of a file that a signature was made for, and the signature in the gap between them. The signature is taken
 * from the gap and from nowhere else: what the file's objects call its content may stand somewhere else.
 */
record SignedBytes(Path file, long gap, long afterGap, long end) {

    /** Room for a chain of certificates with all that proves them; ten times what was seen. */
    private static final int LARGEST_GAP = 4 << 20;

    /** Empty if the ranges are not those of a signature, or reach beyond the file. */
    static Optional<SignedBytes> of(Path file, long length, PDSignature signature) {
        var range = signature.getByteRange();
        if (range == null || range.length != 4 || range[0] != 0) {
            return Optional.empty();
        }
        var bytes = new SignedBytes(file, range[1], range[2], (long) range[2] + range[3]);
        return bytes.isPossible(length) ? Optional.of(bytes) : Optional.empty();
    }

    private boolean isPossible(long length) {
        return gap > 0 && afterGap - gap > 2 && afterGap - gap <= LARGEST_GAP && end > afterGap && end <= length;
    }

    /** What stands in the gap; empty if it is anything but one string of hexadecimal digits. */
    Optional<byte[]> signature() throws IOException {
        var content = new byte[(int) (afterGap - gap)];
        try (var source = new RandomAccessFile(file.toFile(), "r")) {
            source.seek(gap);
            source.readFully(content);
        }
        if (content[0] != '<' || content[content.length - 1] != '>') {
            return Optional.empty();
        }
        try {
            var digits = new String(content, 1, content.length - 2, StandardCharsets.ISO_8859_1);
            return Optional.of(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException otherThanDigits) {
            return Optional.empty();
        }
    }

    void writeTo(OutputStream out) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            copy(in, gap, out);
            in.skipNBytes(afterGap - gap);
            copy(in, end - afterGap, out);
        }
    }

    private static void copy(InputStream in, long bytes, OutputStream out) throws IOException {
        var part = new byte[1 << 16];
        long left = bytes;
        while (left > 0) {
            DocumentIntake.requireAwaited();
            int read = in.read(part, 0, (int) Math.min(part.length, left));
            if (read < 0) {
                throw new IOException("the file became shorter");
            }
            out.write(part, 0, read);
            left -= read;
        }
    }
}
