package vn.loa.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies a WebP chunk by chunk. What does not draw is overwritten with zeros under a name that nobody reads, so that
 * every length stays right.
 */
final class WebpCopy {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final byte[] NOTHING = {'n', 'o', 'n', 'e'};
    private static final int NOTES = 0x08 | 0x04;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final long size;

    WebpCopy(DataInputStream in, DataOutputStream out, long size) {
        this.in = in;
        this.out = out;
        this.size = size;
    }

    Picture copy() throws IOException {
        PictureCleaning.transfer(in, out, 4);
        long riff = length();
        if (riff + 8 > size || riff < 12) {
            throw StorageRefusal.brokenPicture();
        }
        PictureCleaning.transfer(in, out, 4);
        boolean drawn = false;
        for (long left = riff - 4; left >= 8; ) {
            var name = new byte[4];
            in.readFully(name);
            var type = new String(name, StandardCharsets.ISO_8859_1);
            drawn |= type.startsWith("VP8") || type.equals("ANMF");
            left -= 8 + chunk(type, name);
        }
        if (!drawn) {
            throw StorageRefusal.brokenPicture();
        }
        // Its size stands in bits of the pixels; nothing here draws it.
        return new Picture(1, 1, Picture.UPRIGHT, false);
    }

    private long chunk(String type, byte[] name) throws IOException {
        boolean kept = KEPT.contains(type);
        out.write(kept ? name : NOTHING);
        long length = length();
        long padded = length + (length & 1);
        if (!kept) {
            in.skipNBytes(padded);
            for (long i = 0; i < padded; i++) {
                out.write(0);
            }
        } else if (type.equals("VP8X") && padded > 0) {
            out.write(in.readUnsignedByte() & ~NOTES);
            PictureCleaning.transfer(in, out, padded - 1);
        } else {
            PictureCleaning.transfer(in, out, padded);
        }
        return padded;
    }

    private long length() throws IOException {
        int length = in.readInt();
        out.writeInt(length);
        return Integer.reverseBytes(length) & 0xffffffffL;
    }
}
