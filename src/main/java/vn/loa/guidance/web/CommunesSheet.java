package vn.loa.guidance.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.loa.guidance.domain.CommuneRow;

/** The table of all communes as a spreadsheet. */
final class CommunesSheet implements AutoCloseable {

    /** A column's heading, and how wide it is in letters. */
    private record Column(String key, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("code", 12),
            new Column("unit", 32),
            new Column("status", 18),
            new Column("answered", 12),
            new Column("asked", 12),
            new Column("number", 18),
            new Column("date", 14),
            new Column("late", 12));

    /** A program that reads a sheet takes "_x0041_" for "A": the first stroke is written in this way itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final int asked;
    private final Labels labels;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    /** @param asked how much is asked of each commune */
    CommunesSheet(OutputStream out, int asked, Labels labels) {
        this.asked = asked;
        this.labels = labels;
        book = new Workbook(out, "Loa", null);
        sheet = book.newWorksheet(labels.say("guidance.communes.sheet"));
        sheet.freezePane(0, 1);
        for (int column = 0; column < COLUMNS.size(); column++) {
            var heading = COLUMNS.get(column);
            sheet.width(column, heading.width());
            sheet.style(0, column).bold().set();
            text(column, labels.say("guidance.communes.column." + heading.key()));
        }
    }

    void add(CommuneRow commune) {
        row++;
        text(0, commune.code());
        text(1, commune.unitName());
        text(2, status(commune));
        if (commune.isHandedIn()) {
            sheet.value(row, 3, commune.answered());
        }
        sheet.value(row, 4, asked);
        text(5, commune.number());
        if (commune.date() != null) {
            sheet.value(row, 6, commune.date());
            sheet.style(row, 6).format("dd/MM/yyyy").set();
        }
        text(7, commune.late() ? labels.say("guidance.communes.late") : null);
    }

    private String status(CommuneRow commune) {
        var status = commune.status();
        return status == null ? labels.say("guidance.communes.none") : labels.say("status." + status.name());
    }

    /** Text stays text, whatever it begins with: an inline string is never a formula. */
    private void text(int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, ESCAPE.matcher(text).replaceAll("_x005F_"));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, row), COLUMNS.size() - 1);
        book.close();
    }
}
