package vn.loa.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the two columns of a letterhead one below the other, and those of the block with the recipients and the signature:
 * their lines do not stand at the same heights, and each is wrapped for itself.
 */
final class PdfColumns {

    /** The gap between the two, and where in the width it may be. */
    private static final float GAP = 7;

    private static final float LEFTMOST = 0.2f;
    private static final float RIGHTMOST = 0.75f;

    private PdfColumns() {}

    static List<PdfLetters.Row> rows(List<TextPosition> letters) {
        var rows = PdfLetters.rows(letters);
        var parted = new ArrayList<PdfLetters.Row>();
        int from = 0;
        while (from < rows.size()) {
            int to = end(rows, from);
            if (to == from) {
                parted.add(rows.get(from++));
            } else {
                parted.addAll(region(letters, rows.subList(from, to)));
                from = to;
            }
        }
        return parted;
    }

    /** Where the region ends that begins with a row; the row itself if none begins there. */
    private static int end(List<PdfLetters.Row> rows, int from) {
        var text = text(rows.get(from));
        boolean head = from == 0 && titleBelow(rows) > 0 || LetterheadReader.isNation(text);
        if (head) {
            int title = from;
            while (title < rows.size() && !Zone.isType(text(rows.get(title)))) {
                title++;
            }
            return title == rows.size() || title - from > 30 ? from : title;
        }
        boolean tail = Zone.isRecipients(text) || text.toLowerCase(Locale.ROOT).contains("nơi nhận:");
        if (!tail && !(Zone.isAuthority(text) && hasRecipients(rows, from))) {
            return from;
        }
        int to = from + 1;
        while (to < rows.size() && !isAfterTail(text(rows.get(to)))) {
            to++;
        }
        return to;
    }

    private static int titleBelow(List<PdfLetters.Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), 30); i++) {
            if (Zone.isType(text(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasRecipients(List<PdfLetters.Row> rows, int from) {
        return rows.subList(from, Math.min(rows.size(), from + 3)).stream()
                .anyMatch(row -> Zone.isRecipients(text(row)));
    }

    private static boolean isAfterTail(String text) {
        return Zone.isType(text)
                || text.toLowerCase(Locale.ROOT).startsWith("phụ lục")
                || LetterheadReader.isNation(text);
    }

    private static String text(PdfLetters.Row row) {
        return TextFile.line(row.text());
    }

    private static List<PdfLetters.Row> region(List<TextPosition> letters, List<PdfLetters.Row> rows) {
        float top = rows.get(0).y() - rows.get(0).size();
        float bottom = rows.get(rows.size() - 1).y() + 1;
        var inside = letters.stream()
                .filter(letter -> letter.getYDirAdj() > top && letter.getYDirAdj() <= bottom)
                .filter(letter -> !letter.getUnicode().isBlank())
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .toList();
        float gutter = gutter(inside);
        if (Float.isNaN(gutter)) {
            return rows;
        }
        var both = letters.stream()
                .filter(letter -> letter.getYDirAdj() > top && letter.getYDirAdj() <= bottom)
                .toList();
        var parted = new ArrayList<PdfLetters.Row>();
        parted.addAll(PdfLetters.rows(
                both.stream().filter(letter -> letter.getXDirAdj() < gutter).toList()));
        parted.addAll(PdfLetters.rows(
                both.stream().filter(letter -> letter.getXDirAdj() >= gutter).toList()));
        return parted;
    }

    /** A place between left and right that no letter reaches into. */
    private static float gutter(List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return Float.NaN;
        }
        float left = letters.get(0).getXDirAdj();
        float right = left;
        for (var letter : letters) {
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        float reached = left;
        float widest = GAP;
        float gutter = Float.NaN;
        for (var letter : letters) {
            float gap = letter.getXDirAdj() - reached;
            float share = (reached + gap / 2 - left) / (right - left);
            if (gap > widest && share > LEFTMOST && share < RIGHTMOST) {
                widest = gap;
                gutter = reached + gap / 2;
            }
            reached = Math.max(reached, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        return gutter;
    }
}
