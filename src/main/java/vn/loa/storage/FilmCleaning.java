package vn.loa.storage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a camera wrote beside a film (MP4, MOV): where it was taken, with what, by whom. It stands in boxes of its own, which
 * are overwritten with zeros under the name of room that nobody uses, so that all others stay where they are.
 */
final class FilmCleaning {

    private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");
    private static final Set<String> HOLD_NOTES = Set.of("moov", "trak", "moof", "traf");
    private static final String NOTHING = "free";
    private static final int HEAD = 8;
    private static final int LARGE_HEAD = 16;
    private static final int BUFFER = 1 << 16;

    private FilmCleaning() {}

    /** A box that tells more than the film. */
    record Note(long at, int head, long length) {}

    /** @throws StorageRefusal if the boxes do not fit into each other */
    static List<Note> notesIn(Path film) throws IOException {
        var notes = new ArrayList<Note>();
        try (var file = new RandomAccessFile(film.toFile(), "r")) {
            look(file, 0, file.length(), notes);
        }
        return notes;
    }

    static void copyWithout(List<Note> notes, Path film, OutputStream to) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(film), BUFFER))) {
            var out = new DataOutputStream(to);
            long at = 0;
            for (var note : notes) {
                PictureCleaning.transfer(in, out, note.at() - at);
                blank(note, in, out);
                at = note.at() + note.length();
            }
            in.transferTo(out);
        }
    }

    private static void look(RandomAccessFile file, long from, long until, List<Note> notes) throws IOException {
        for (long at = from; at + HEAD <= until; ) {
            file.seek(at);
            long length = file.readInt() & 0xffffffffL;
            var name = new byte[4];
            file.readFully(name);
            int head = length == 1 ? LARGE_HEAD : HEAD;
            if (length == 1) {
                length = at + LARGE_HEAD <= until ? file.readLong() : -1;
            } else if (length == 0) {
                length = until - at;
            }
            if (length < head || length > until - at) {
                throw StorageRefusal.brokenFilm();
            }
            visit(file, new Note(at, head, length), new String(name, StandardCharsets.ISO_8859_1), notes);
            at += length;
        }
    }

    private static void visit(RandomAccessFile file, Note box, String name, List<Note> notes) throws IOException {
        if (NOTES.contains(name)) {
            notes.add(box);
        } else if (HOLD_NOTES.contains(name)) {
            look(file, box.at() + box.head(), box.at() + box.length(), notes);
        }
    }

    private static void blank(Note note, DataInputStream in, DataOutputStream out) throws IOException {
        out.writeInt(in.readInt());
        out.writeBytes(NOTHING);
        in.skipNBytes(4);
        PictureCleaning.transfer(in, out, note.head() - HEAD);
        long content = note.length() - note.head();
        in.skipNBytes(content);
        for (long left = content; left > 0; left -= Math.min(left, BUFFER)) {
            out.write(new byte[(int) Math.min(left, BUFFER)]);
        }
    }
}
