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

    /** A row of long cells that is wrapped fills a page at most. */
    private static final int LONGEST_ROW = 40;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<SourceLine> raw = new ArrayList<>();
    private boolean framed;

    private TextTable() {}

    /** The same lines with those that are rows made rows. */
    static List<SourceLine> found(List<SourceLine> lines) {
        var found = new ArrayList<SourceLine>();
        var table = new TextTable();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int last = lastOfRow(lines, i);
            if (last > i) {
                var wrapped = lines.subList(i, last + 1).stream()
                        .map(SourceLine::text)
                        .toList();
                line = line.with(String.join(" ", wrapped));
                i = last;
            }
            if (line.isRow() || !table.takes(line)) {
                found.addAll(table.lines());
                found.add(line);
            }
        }
        found.addAll(table.lines());
        return found;
    }

    /** Where a row ends that begins with a bar, but is wrapped; the line itself if it is none. */
    private static int lastOfRow(List<SourceLine> lines, int from) {
        if (!isOpen(lines.get(from))) {
            return from;
        }
        for (int i = from + 1; i < Math.min(lines.size(), from + LONGEST_ROW); i++) {
            var line = lines.get(i);
            if (line.isRow() || line.text().startsWith("|")) {
                return from;
            }
            if (line.text().endsWith("|")) {
                return i;
            }
        }
        return from;
    }

    private static boolean isOpen(SourceLine line) {
        return !line.isRow()
                && line.text().length() > 1
                && line.text().startsWith("|")
                && !line.text().endsWith("|");
    }

    /** Takes a line if it is a row, or what stands between rows. */
    private boolean takes(SourceLine line) {
        var text = line.text();
        boolean frame = text.length() > 1 && text.startsWith("|") && (text.endsWith("|") || bars(text) > 1);
        if (frame) {
            add(line);
            framed = true;
            return true;
        }
        if (framed && text.endsWith("|") && bars(text) > 0 && isShort()) {
            goOn(line);
            return true;
        }
        if (text.equals("|") || !raw.isEmpty() && isRule(text)) {
            return true;
        }
        // Without a frame a row is told by having as many bars as the one before.
        boolean open = bars(text) > 0
                && !framed
                && (rows.isEmpty() || cells(text).size() == rows.get(0).size());
        if (open) {
            add(line);
        }
        return open;
    }

    /** The lines taken; the table is empty again. */
    private List<SourceLine> lines() {
        boolean alone = rows.size() == 1 && !framed && rows.get(0).size() == 2 && !isForm();
        var lines = alone ? List.copyOf(raw) : table();
        rows.clear();
        raw.clear();
        framed = false;
        return lines;
    }

    private void add(SourceLine line) {
        raw.add(line);
        if (!RULE.matcher(line.text()).matches()) {
            rows.add(cells(line.text()));
        }
    }

    /** Whether the last row lacks cells: it was wrapped behind a bar. */
    private boolean isShort() {
        return !rows.isEmpty() && rows.get(rows.size() - 1).size() < rows.get(0).size();
    }

    private void goOn(SourceLine line) {
        int last = raw.size() - 1;
        var whole = raw.get(last).text() + " " + line.text();
        raw.set(last, raw.get(last).with(whole));
        rows.set(rows.size() - 1, cells(whole));
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
