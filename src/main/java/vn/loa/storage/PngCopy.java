package vn.loa.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies a PNG chunk by chunk, without texts, EXIF and whatever does not draw. */
final class PngCopy {

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private static final int CHECKSUM = 4;

    private final DataInputStream in;
    private final DataOutputStream out;
    private @Nullable Picture picture;

    PngCopy(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    Picture copy() throws IOException {
        out.writeLong(in.readLong());
        for (String chunk = ""; !chunk.equals("IEND"); ) {
            chunk = chunk();
        }
        if (picture == null) {
            throw StorageRefusal.brokenPicture();
        }
        return picture;
    }

    private String chunk() throws IOException {
        int length = in.readInt();
        var type = new byte[4];
        in.readFully(type);
        var name = new String(type, StandardCharsets.ISO_8859_1);
        if (length < 0 || (picture == null) != name.equals("IHDR")) {
            throw StorageRefusal.brokenPicture();
        }
        if (!KEPT.contains(name)) {
            in.skipNBytes((long) length + CHECKSUM);
            return name;
        }
        out.writeInt(length);
        out.write(type);
        int read = picture == null ? head() : 0;
        PictureCleaning.transfer(in, out, (long) length - read + CHECKSUM);
        return name;
    }

    private int head() throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        picture = new Picture(width, height, Picture.UPRIGHT, true);
        out.writeInt(width);
        out.writeInt(height);
        return 8;
    }
}
