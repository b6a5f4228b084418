package vn.loa.catalog.domain;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds out what a file that arrived is. */
public final class MaterialFiles {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final byte[] END = {'P', 'K', 5, 6};

    /** The list of what is in a zip; that of a long document with many pictures has a tenth of it. */
    private static final int LONGEST_LIST = 1 << 20;

    private MaterialFiles() {}

    /** @throws InvalidEntry if it is nothing that may be offered */
    public static MaterialKind kindOf(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[(int) Math.min(MaterialKind.HEAD, content.length())];
            content.readFully(head);
            for (var kind : MaterialKind.values()) {
                if (kind.begins(head) && (kind != MaterialKind.WORD || isWord(content))) {
                    return kind;
                }
            }
        }
        throw new InvalidEntry("catalog.material.unknownFile");
    }

    /** By its list of parts, without unpacking any; one with macros is none. */
    private static boolean isWord(RandomAccessFile zip) throws IOException {
        var tail = bytes(zip, Math.max(0, zip.length() - END_RECORD - LONGEST_COMMENT), zip.length());
        int end = lastIndexOf(tail, END);
        if (end < 0 || tail.length - end < END_RECORD) {
            return false;
        }
        long length = number(tail, end + 12);
        long from = number(tail, end + 16);
        if (length > LONGEST_LIST || from + length > zip.length()) {
            return false;
        }
        var list = new String(bytes(zip, from, from + length), StandardCharsets.ISO_8859_1);
        return list.contains("word/document.xml")
                && list.contains("[Content_Types].xml")
                && !list.contains("vbaProject.bin");
    }

    private static byte[] bytes(RandomAccessFile file, long from, long to) throws IOException {
        var bytes = new byte[(int) (to - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static long number(byte[] bytes, int at) {
        long number = 0;
        for (int i = 3; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
