package vn.loa.documents;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; its name may say anything. */
enum FileKind {
    ZIP,
    PDF,
    ENCRYPTED_WORD,
    OLD_WORD,
    RICH_TEXT,
    OTHER;

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** A PDF may have some bytes of another origin before its mark. */
    private static final int PDF_MARK_WITHIN = 1024;

    static FileKind of(byte[] content) {
        if (isAt(content, 0, new byte[] {'P', 'K', 3, 4})) {
            return ZIP;
        }
        if (indexOf(content, "%PDF-".getBytes(StandardCharsets.US_ASCII), PDF_MARK_WITHIN) >= 0) {
            return PDF;
        }
        if (isAt(content, 0, COMPOUND)) {
            return indexOf(content, ENCRYPTED, content.length) >= 0 ? ENCRYPTED_WORD : OLD_WORD;
        }
        return isAt(content, 0, "{\\rtf".getBytes(StandardCharsets.US_ASCII)) ? RICH_TEXT : OTHER;
    }

    private static int indexOf(byte[] content, byte[] mark, int within) {
        for (int i = 0; i < Math.min(within, content.length - mark.length + 1); i++) {
            if (isAt(content, i, mark)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] content, int at, byte[] mark) {
        if (content.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
