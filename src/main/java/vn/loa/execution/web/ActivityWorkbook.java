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

/** Writes times of activities as a spreadsheet, with columns in which results are filled in and brought back. */
@Component
class ActivityWorkbook {

    /** Key of a column's heading, and how wide the column is in letters. */
    private record Column(String key, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("activity", 48),
            new Column("begins", 12),
            new Column("due", 12),
            new Column(SheetColumns.TEXT, 40),
            new Column(SheetColumns.DAY, 13),
            new Column(SheetColumns.QUANTITY, 11),
            new Column(SheetColumns.MEASURE, 14),
            new Column(SheetColumns.PEOPLE, 11),
            new Column(SheetColumns.LINK, 26),
            new Column("lead", 28),
            new Column("words", 24),
            new Column("status", 18),
            new Column("done", 12),
            new Column("results", 12),
            new Column("needed", 12),
            new Column(SheetColumns.TIME, 12));

    private static final int FIRST_FILLED = 3;
    private static final int MEASURE = FIRST_FILLED + 3;
    private static final int LAST_FILLED = FIRST_FILLED + 5;
    private static final int TIME = COLUMNS.size() - 1;
    private static final int HEADINGS = 1;
    private static final int FIRST_ROW = 2;

    private static final String DATE = "dd/MM/yyyy";
    private static final String TO_FILL = "FFF6DD";

    /** What is typed stays as it was typed: a program set to another country would make a day or a number of it. */
    private static final String AS_TYPED = "@";

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
            sheet.freezePane(1, FIRST_ROW);
            text(sheet, 0, 0, wording.say("execution.sheet.how"));
            sheet.style(0, 0).italic().set();
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.width(column, COLUMNS.get(column).width());
                text(
                        sheet,
                        HEADINGS,
                        column,
                        wording.say("execution.sheet." + COLUMNS.get(column).key()));
            }
            sheet.range(HEADINGS, 0, HEADINGS, TIME).style().bold().set();
            for (int at = 0; at < rows.size(); at++) {
                add(sheet, FIRST_ROW + at, rows.get(at));
            }
            prepare(sheet, Math.max(FIRST_ROW, FIRST_ROW + rows.size() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void prepare(Worksheet sheet, int last) {
        sheet.setAutoFilter(HEADINGS, 0, last, TIME - 1);
        sheet.hideColumn(TIME);
        sheet.range(HEADINGS, FIRST_FILLED, HEADINGS, LAST_FILLED)
                .style()
                .bold()
                .fillColor(TO_FILL)
                .set();
        sheet.range(FIRST_ROW, FIRST_FILLED, last, LAST_FILLED)
                .style()
                .format(AS_TYPED)
                .fillColor(TO_FILL)
                .wrapText(true)
                .set();
        // Any other measure may be typed as well.
        sheet.range(FIRST_ROW, MEASURE, last, MEASURE)
                .validateWithListByFormula(
                        "\"" + wording.say("execution.measures").replace('|', ',') + "\"")
                .showErrorMessage(false);
    }

    private void add(Worksheet sheet, int at, ActivityRow row) {
        text(sheet, at, 0, row.title());
        date(sheet, at, 1, row.begins());
        date(sheet, at, 2, row.due());
        text(sheet, at, 9, row.lead());
        text(sheet, at, 10, row.words());
        text(sheet, at, 11, status(row));
        date(sheet, at, 12, row.doneOn());
        sheet.value(at, 13, row.results());
        sheet.value(at, 14, row.needed());
        text(sheet, at, TIME, row.occurrence() == null ? null : row.occurrence().toString());
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
