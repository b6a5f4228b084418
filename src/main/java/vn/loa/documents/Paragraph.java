package vn.loa.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the original.
 *
 * @param number its place in the original, counted from 0
 * @param marker what it begins with; null for a plain paragraph
 * @param cells the cells, if it is a row of a table
 */
record Paragraph(
        int number,
        String text,
        @Nullable Marker marker,
        @Nullable List<String> cells) {

    static Paragraph of(int number, String text) {
        return new Paragraph(number, text, Marker.of(text), null);
    }

    /** The text without its marker. */
    String words() {
        return marker == null ? text : marker.text();
    }
}
