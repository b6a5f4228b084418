package vn.loa.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies a JPEG segment by segment, without EXIF, XMP, comments and previews. */
final class JpegCopy {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int COMMENT = 0xfe;
    private static final int JFIF_LENGTH = 14;

    private final DataInputStream in;
    private final DataOutputStream out;
    private @Nullable Picture picture;
    private int turn = Picture.UPRIGHT;

    JpegCopy(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    Picture copy() throws IOException {
        in.skipNBytes(2);
        mark(START);
        int marker = marker(in.read());
        while (marker != END) {
            marker = marker == SCAN ? scan() : segment(marker);
        }
        mark(END);
        if (picture == null) {
            throw StorageRefusal.brokenPicture();
        }
        return new Picture(picture.width(), picture.height(), turn, picture.drawable());
    }

    private int segment(int marker) throws IOException {
        var content = content();
        if (isFrame(marker)) {
            picture = frame(content);
        }
        if (marker == EXIF) {
            turn = ExifTurn.in(content).orElse(turn);
        }
        var kept = kept(marker, content);
        if (kept != null) {
            write(marker, kept);
        }
        return marker(in.read());
    }

    /** The pixels, which end at the next marker that is none of theirs. */
    private int scan() throws IOException {
        if (picture == null) {
            throw StorageRefusal.brokenPicture();
        }
        write(SCAN, content());
        while (true) {
            int next = in.readUnsignedByte();
            if (next != 0xff) {
                out.write(next);
                continue;
            }
            int marker = marker(next);
            if (marker != 0 && (marker < 0xd0 || marker > 0xd7)) {
                return marker;
            }
            mark(marker);
        }
    }

    /** What draws the picture, and the profile of its colours. */
    private static byte @Nullable [] kept(int marker, byte[] content) {
        if (marker == COMMENT) {
            return null;
        }
        if (marker == 0xe0) {
            return begins(content, "JFIF\0") && content.length >= JFIF_LENGTH ? withoutPreview(content) : null;
        }
        if (marker == 0xe2) {
            return begins(content, "ICC_PROFILE\0") ? content : null;
        }
        if (marker == 0xee) {
            return begins(content, "Adobe") ? content : null;
        }
        return marker > 0xe0 && marker <= 0xef ? null : content;
    }

    private static byte[] withoutPreview(byte[] jfif) {
        var kept = Arrays.copyOf(jfif, JFIF_LENGTH);
        kept[JFIF_LENGTH - 2] = 0;
        kept[JFIF_LENGTH - 1] = 0;
        return kept;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static Picture frame(byte[] content) {
        if (content.length < 6) {
            throw StorageRefusal.brokenPicture();
        }
        return new Picture(number(content, 3), number(content, 1), Picture.UPRIGHT, content[5] != 4);
    }

    private byte[] content() throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw StorageRefusal.brokenPicture();
        }
        var content = new byte[length - 2];
        in.readFully(content);
        return content;
    }

    private int marker(int first) throws IOException {
        if (first != 0xff) {
            throw StorageRefusal.brokenPicture();
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void mark(int marker) throws IOException {
        out.write(0xff);
        out.write(marker);
    }

    private void write(int marker, byte[] content) throws IOException {
        mark(marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    private static boolean begins(byte[] content, String with) {
        var wanted = with.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }
}
