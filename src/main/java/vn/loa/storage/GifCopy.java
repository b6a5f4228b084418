package vn.loa.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Copies a GIF block by block, without comments and the notes of programs. */
final class GifCopy {

    private static final int HEAD = 13;
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;
    private static final int TEXT = 0xfe;
    private static final int PROGRAM = 0xff;
    private static final int PROGRAM_NAME = 11;

    private final DataInputStream in;
    private final DataOutputStream out;

    GifCopy(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    Picture copy() throws IOException {
        var head = new byte[HEAD];
        in.readFully(head);
        out.write(head);
        colours(head[10]);
        var picture = new Picture(number(head, 6), number(head, 8), Picture.UPRIGHT, true);
        for (int block = in.readUnsignedByte(); block != END; block = in.readUnsignedByte()) {
            if (block == IMAGE) {
                image();
            } else if (block == EXTENSION) {
                extension();
            } else {
                throw StorageRefusal.brokenPicture();
            }
        }
        out.write(END);
        return picture;
    }

    private void image() throws IOException {
        var head = new byte[9];
        in.readFully(head);
        out.write(IMAGE);
        out.write(head);
        colours(head[8]);
        out.write(in.readUnsignedByte());
        blocks(out, in.readUnsignedByte());
    }

    private void extension() throws IOException {
        int label = in.readUnsignedByte();
        int length = in.readUnsignedByte();
        var first = new byte[length];
        in.readFully(first);
        if (label == TEXT || label == PROGRAM && !repeats(first)) {
            blocks(OutputStream.nullOutputStream(), length == 0 ? 0 : in.readUnsignedByte());
            return;
        }
        out.write(EXTENSION);
        out.write(label);
        out.write(length);
        out.write(first);
        if (length > 0) {
            blocks(out, in.readUnsignedByte());
        }
    }

    /** How often it is shown; the one note that draws. */
    private static boolean repeats(byte[] program) {
        return program.length == PROGRAM_NAME && new String(program, StandardCharsets.ISO_8859_1).equals("NETSCAPE2.0");
    }

    private void blocks(OutputStream to, int firstLength) throws IOException {
        int length = firstLength;
        while (length > 0) {
            to.write(length);
            PictureCleaning.transfer(in, to, length);
            length = in.readUnsignedByte();
        }
        to.write(0);
    }

    private void colours(byte flags) throws IOException {
        if ((flags & 0x80) != 0) {
            PictureCleaning.transfer(in, out, 3L << (flags & 7) + 1);
        }
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xff) << 8 | bytes[at] & 0xff;
    }
}
