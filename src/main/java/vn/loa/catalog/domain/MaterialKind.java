package vn.loa.catalog.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/** What kind of file a material is, told by what is in it and never by its name. */
public enum MaterialKind {
    PDF("application/pdf", ".pdf", head -> has(head, 0, "%PDF-")),
    PNG("image/png", ".png", head -> has(head, 0, "\u0089PNG\r\n\u001a\n")),
    JPEG("image/jpeg", ".jpg", head -> has(head, 0, "\u00ff\u00d8\u00ff")),
    MP3("audio/mpeg", ".mp3", head -> has(head, 0, "ID3") || isMp3Frame(head)),
    M4A("audio/mp4", ".m4a", head -> has(head, 4, "ftypM4A ")),
    WAV("audio/wav", ".wav", head -> has(head, 0, "RIFF") && has(head, 8, "WAVE")),
    OGG("audio/ogg", ".ogg", head -> has(head, 0, "OggS")),
    /** Any zip begins so; {@link MaterialFiles} looks for the parts of a Word document. */
    WORD(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".docx",
            head -> has(head, 0, "PK\u0003\u0004"));

    static final int HEAD = 16;

    private final String type;
    private final String extension;
    private final Predicate<byte[]> begins;

    MaterialKind(String type, String extension, Predicate<byte[]> begins) {
        this.type = type;
        this.extension = extension;
        this.begins = begins;
    }

    public String type() {
        return type;
    }

    public String extension() {
        return extension;
    }

    boolean begins(byte[] head) {
        return begins.test(head);
    }

    private static boolean has(byte[] head, int at, String bytes) {
        return head.length >= at + bytes.length()
                && Arrays.equals(
                        head, at, at + bytes.length(), bytes.getBytes(StandardCharsets.ISO_8859_1), 0, bytes.length());
    }

    /** Eleven bits of synchronisation, a version and a layer that exist, and a rate that does. */
    private static boolean isMp3Frame(byte[] head) {
        return head.length > 2
                && (head[0] & 0xff) == 0xff
                && (head[1] & 0xe0) == 0xe0
                && (head[1] & 0x18) != 0x08
                && (head[1] & 0x06) == 0x02
                && (head[2] & 0xf0) != 0xf0;
    }
}
