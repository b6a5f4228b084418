package vn.loa.storage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/** Finds in a camera's notes how it was held. */
final class ExifTurn {

    private static final byte[] BEGINNING = {'E', 'x', 'i', 'f', 0, 0};
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private ExifTurn() {}

    /** Empty where the notes say nothing, or nothing that makes sense. */
    static OptionalInt in(byte[] segment) {
        if (segment.length < BEGINNING.length + 8 || !isExif(segment)) {
            return OptionalInt.empty();
        }
        var notes = ByteBuffer.wrap(segment, BEGINNING.length, segment.length - BEGINNING.length)
                .slice();
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = notes.getInt(4) & 0xffffffffL;
        if (first + 2 > notes.limit()) {
            return OptionalInt.empty();
        }
        int entries = notes.getShort((int) first) & 0xffff;
        for (int at = (int) first + 2; entries > 0 && at + ENTRY <= notes.limit(); at += ENTRY, entries--) {
            if ((notes.getShort(at) & 0xffff) == ORIENTATION) {
                int turn = notes.getShort(at + 8);
                return turn >= 1 && turn <= 8 ? OptionalInt.of(turn) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isExif(byte[] segment) {
        for (int i = 0; i < BEGINNING.length; i++) {
            if (segment[i] != BEGINNING[i]) {
                return false;
            }
        }
        return true;
    }
}
