package vn.loa.execution.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.execution.domain.ActivityRow;
import vn.loa.web.Days;

/** Writes times of activities as a spreadsheet. */
@Component
class ActivityWorkbook {

    /** Key of a column's heading, and how wide the column is in letters. */
    private record Column(String key, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("activity", 48),
            new Column("lead", 28),
            new Column("words", 24),
            new Column("begins", 12),
            new Column("due", 12),
            new Column("status", 18),
            new Column("done", 12),
            new Column("results", 12),
            new Column("needed", 12));

    private static final String DATE = "dd/MM/yyyy";
    /** A program that reads a sheet takes "_x0041_" for "A": the first stroke is written in this way itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final ActivityWording wording;
    private final Days days;

    ActivityWorkbook(ActivityWording wording, Days days) {
        this.wording = wording;
        this.days = days;
    }

    byte[] of(List<ActivityRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Loa", null)) {
            var sheet = book.newWorksheet(wording.say("execution.title"));
            sheet.freezePane(0, 1);
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.width(column, COLUMNS.get(column).width());
                sheet.style(0, column).bold().set();
                text(
                        sheet,
                        0,
                        column,
                        wording.say("execution.sheet." + COLUMNS.get(column).key()));
            }
            for (int at = 0; at < rows.size(); at++) {
                add(sheet, at + 1, rows.get(at));
            }
            sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), COLUMNS.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void add(Worksheet sheet, int at, ActivityRow row) {
        text(sheet, at, 0, row.title());
        text(sheet, at, 1, row.lead());
        text(sheet, at, 2, row.words());
        date(sheet, at, 3, row.begins());
        date(sheet, at, 4, row.due());
        text(sheet, at, 5, status(row));
        date(sheet, at, 6, row.doneOn());
        sheet.value(at, 7, row.results());
        sheet.value(at, 8, row.needed());
    }

    private String status(ActivityRow row) {
        if (row.occurrence() == null) {
            return wording.say("execution.kind.UNDATED");
        }
        return row.doneOn() == null
                ? wording.status(null, row.isLate(days.today()))
                : wording.say("execution.sheet.isDone");
    }

    /** An inline string is never a formula, whatever it begins with. */
    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, ESCAPE.matcher(text).replaceAll("_x005F_"));
        }
    }

    private static void date(Worksheet sheet, int row, int column, @Nullable LocalDate date) {
        if (date != null) {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE).set();
        }
    }
}
