package vn.loa.planning.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.ExportedActivity;

/** A spreadsheet of activities that grows row by row and is written out as it grows. */
final class ActivitySheet implements AutoCloseable {

    /** Key of a column's heading, and how wide the column is in letters. */
    private record Column(String key, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("year", 7),
            new Column("code", 10),
            new Column("unit", 24),
            new Column("plan", 40),
            new Column("status", 14),
            new Column("number", 14),
            new Column("date", 12),
            new Column("position", 6),
            new Column("activity", 48),
            new Column("contents", 40),
            new Column("areas", 28),
            new Column("channels", 22),
            new Column("audiences", 24),
            new Column("lead", 28),
            new Column("coordinators", 28),
            new Column("schedule", 22),
            new Column("due", 12),
            new Column("products", 26),
            new Column("target", 18),
            new Column("budget", 18));

    private static final int FLUSHED_AT = 500;
    /** A program that reads a sheet takes "_x0041_" for "A": the first stroke is written in this way itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int LONGEST = 32_767;
    private static final String DATE = "dd/MM/yyyy";

    private final Choices choices;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;
    private int column;

    ActivitySheet(OutputStream out, Choices choices) {
        this.choices = choices;
        book = new Workbook(out, "Loa", null);
        sheet = book.newWorksheet(choices.say("plan.export.sheet"));
        sheet.freezePane(0, 1);
        for (var heading : COLUMNS) {
            sheet.width(column, heading.width());
            sheet.style(0, column).bold().set();
            text(choices.say("plan.export.column." + heading.key()));
        }
    }

    void add(ExportedActivity activity) {
        row++;
        column = 0;
        var plan = activity.plan();
        number(plan.year());
        text(activity.unitCode());
        text(plan.unitName());
        text(plan.title());
        text(choices.name("status", plan.status()));
        text(plan.number());
        date(plan.date());
        var details = activity.details();
        if (details != null) {
            number(activity.number());
            add(details);
        }
        if (row % FLUSHED_AT == 0) {
            flush();
        }
    }

    private void add(ExportedActivity.Details details) {
        text(details.title());
        text(details.contents());
        text(String.join("; ", choices.names("plan.area", details.areas())));
        text(String.join("; ", choices.names("plan.channel", details.channels())));
        text(String.join("; ", choices.names("plan.audience", details.audiences())));
        text(details.lead());
        text(details.coordinators());
        text(details.schedule());
        date(details.due());
        text(details.products());
        text(details.target());
        text(details.budget());
    }

    /** Text stays text, whatever it begins with: an inline string is never a formula, nor kept until the end. */
    private void text(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            var whole = ESCAPE.matcher(text).replaceAll("_x005F_");
            sheet.inlineString(row, column, whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole);
        }
        column++;
    }

    private void number(int number) {
        sheet.value(row, column++, number);
    }

    private void date(@Nullable LocalDate date) {
        if (date != null) {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE).set();
        }
        column++;
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, row), COLUMNS.size() - 1);
        book.close();
    }
}
