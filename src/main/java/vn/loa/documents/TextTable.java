package vn.loa.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Consecutive lines of a text that are the rows of a table, its cells parted by "|". */
final class TextTable {

    private static final Pattern RULE = Pattern.compile("[|\\s:=+-]+");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CELL_LINE = Pattern.compile("\\s*<br\\s*/?>\\s*|\\s*\\n\\s*");
    /** What the lines of a letterhead become when a cell of it is pasted as one line. */
    private static final Pattern FORM_LINE = Pattern.compile("\\n| {2,}|\\s*(?:-{3,}|_{3,}|\\*{3,}|—{2,}|={3,})\\s*");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();
    private boolean framed;

    /** Takes a line if it is a row, or what stands between rows. */
    boolean takes(String line) {
        boolean frame = line.startsWith("|") && (line.endsWith("|") || bars(line) > 1);
        if (frame && line.length() > 1) {
            add(line);
            framed = true;
            return true;
        }
        if (line.equals("|") || !raw.isEmpty() && isRule(line)) {
            return true;
        }
        // Without a frame a row is told by having as many bars as the one before.
        int bars = bars(line);
        boolean open = bars > 0
                && !framed
                && (rows.isEmpty() || cells(line).size() == rows.get(0).size());
        if (open) {
            add(line);
        }
        return open;
    }

    /** The lines taken; the table is empty again. */
    List<SourceLine> lines() {
        var lines = rows.size() == 1 && !framed && rows.get(0).size() == 2 && !isForm() ? plain() : table();
        rows.clear();
        raw.clear();
        framed = false;
        return lines;
    }

    private void add(String line) {
        raw.add(line);
        if (!RULE.matcher(line).matches()) {
            rows.add(cells(line));
        }
    }

    private static boolean isRule(String line) {
        return !line.isEmpty() && line.indexOf('|') >= 0 && RULE.matcher(line).matches();
    }

    private static int bars(String line) {
        return (int) BAR.matcher(line).results().count();
    }

    private static List<String> cells(String line) {
        var bare = line.replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Arrays.stream(BAR.split(bare, -1))
                .map(cell -> TextFile.unmarked(cell.strip()).replace("\\|", "|"))
                .map(cell -> CELL_LINE.matcher(cell).replaceAll("\n"))
                .toList();
    }

    private boolean isForm() {
        return SourceTable.isForm(rows.stream().flatMap(List::stream).toList(), width());
    }

    private int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private List<SourceLine> plain() {
        return raw.stream().map(SourceLine::ofText).toList();
    }

    private List<SourceLine> table() {
        if (!isForm()) {
            return rows.stream().map(SourceLine::row).toList();
        }
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(FORM_LINE::splitAsStream)
                .map(TextFile::line)
                .filter(text -> !text.isEmpty() && !TextFile.isRule(text))
                .map(SourceLine::ofText)
                .toList();
    }
}
