package vn.loa.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a file is, told by what is in it and never by its name. Everything else is not taken in. */
public enum FileType {
    JPEG("image/jpeg", ".jpg", head -> has(head, 0, "\u00ff\u00d8\u00ff")),
    PNG("image/png", ".png", head -> has(head, 0, "\u0089PNG\r\n\u001a\n")),
    GIF("image/gif", ".gif", head -> has(head, 0, "GIF87a") || has(head, 0, "GIF89a")),
    WEBP("image/webp", ".webp", head -> has(head, 0, "RIFF") && has(head, 8, "WEBP")),
    PDF("application/pdf", ".pdf", head -> has(head, 0, "%PDF-")),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", FileType::isZip),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", FileType::isZip),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx", FileType::isZip),
    M4A("audio/mp4", ".m4a", head -> has(head, 4, "ftypM4A ")),
    MP4(
            "video/mp4",
            ".mp4",
            head -> Stream.of(
                            "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "3gp4", "3gp5",
                            "3gp6")
                    .anyMatch(brand -> has(head, 4, "ftyp" + brand))),
    MOV("video/quicktime", ".mov", head -> has(head, 4, "ftypqt  ")),
    WEBM("video/webm", ".webm", head -> has(head, 0, "\u001aE\u00df\u00a3")),
    MP3("audio/mpeg", ".mp3", head -> has(head, 0, "ID3") || isMp3Frame(head)),
    WAV("audio/wav", ".wav", head -> has(head, 0, "RIFF") && has(head, 8, "WAVE")),
    OGG("audio/ogg", ".ogg", head -> has(head, 0, "OggS"));

    static final int HEAD = 16;

    private static final List<FileType> PICTURES = List.of(JPEG, PNG, GIF, WEBP);
    private static final List<FileType> FILMS = List.of(MP4, MOV, M4A);
    private static final List<FileType> OFFICE = List.of(WORD, SHEET, SLIDES);

    private final String mediaType;
    private final String extension;
    private final Predicate<byte[]> begins;

    FileType(String mediaType, String extension, Predicate<byte[]> begins) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.begins = begins;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** Browsers draw it, and never run anything in it. */
    public boolean isPicture() {
        return PICTURES.contains(this);
    }

    /** Made of boxes, among them some that tell where it was taken; M4A is sound of the same make. */
    boolean isFilm() {
        return FILMS.contains(this);
    }

    boolean isOffice() {
        return OFFICE.contains(this);
    }

    /** The first that a file may be by its first bytes; of a zip, its parts tell more. */
    static Optional<FileType> beginning(byte[] head) {
        return Stream.of(values()).filter(type -> type.begins.test(head)).findFirst();
    }

    /** What iPhones make of a photo unless they are told not to. */
    static boolean isHeic(byte[] head) {
        return Stream.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1")
                .anyMatch(brand -> has(head, 4, "ftyp" + brand));
    }

    private static boolean isZip(byte[] head) {
        return has(head, 0, "PK\u0003\u0004");
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
