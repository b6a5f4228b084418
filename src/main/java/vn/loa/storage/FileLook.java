package vn.loa.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks into a file that arrived: what it is, and whether it is that alone. */
final class FileLook {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int OPENING = 1024;

    /** What programs look for at the beginning of a file, however it begins. */
    private static final List<String> OTHER_BEGINNINGS =
            List.of("<html", "<script", "<svg", "<!doctype", "%pdf-", "<?php");

    private FileLook() {}

    /** @throws StorageRefusal if it is nothing that is taken in, two things at once, or a bomb */
    static FileType typeOf(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "r")) {
            if (content.length() == 0) {
                throw StorageRefusal.empty();
            }
            var head = bytes(content, 0, FileType.HEAD);
            var type = FileType.beginning(head)
                    .orElseThrow(() -> FileType.isHeic(head) ? StorageRefusal.heic() : StorageRefusal.unknown());
            var end = archiveEnd(content);
            if (!type.isOffice()) {
                requireOneThing(type, content, end);
                return type;
            }
            // What lies before or behind an archive is something else that somebody put there.
            if (end + END_RECORD != content.length()) {
                throw end < 0 ? StorageRefusal.unknown() : StorageRefusal.twoThings();
            }
        }
        return OfficeFile.typeOf(file);
    }

    private static void requireOneThing(FileType type, RandomAccessFile content, long archiveEnd) throws IOException {
        var opening = new String(bytes(content, 0, OPENING), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        var other = type.isPicture() && OTHER_BEGINNINGS.stream().anyMatch(opening::contains);
        if (other || archiveEnd >= 0) {
            throw StorageRefusal.twoThings();
        }
    }

    /** Where the last record of a zip begins whose list of parts lies in this file; negative where there is none. */
    private static long archiveEnd(RandomAccessFile content) throws IOException {
        long from = Math.max(0, content.length() - END_RECORD - LONGEST_COMMENT);
        var tail = bytes(content, from, (int) (content.length() - from));
        for (int at = tail.length - END_RECORD; at >= 0; at--) {
            if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
                long list = number(tail, at + 12);
                if (list <= from + at) {
                    return from + at;
                }
            }
        }
        return -1;
    }

    private static byte[] bytes(RandomAccessFile file, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }

    private static long number(byte[] bytes, int at) {
        long number = 0;
        for (int i = 3; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
