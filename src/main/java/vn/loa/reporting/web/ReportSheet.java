package vn.loa.reporting.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.loa.reporting.domain.Figure;
import vn.loa.reporting.domain.Figure.Part;
import vn.loa.reporting.domain.ReportContents;

/** The figures of a report as a spreadsheet: one row a figure, and one a unit where it sums up. */
final class ReportSheet {

    /** A program that reads a sheet takes "_x0041_" for "A": the first stroke is written in this way itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final List<String> FIGURES = List.of("part", "label", "measure", "period", "year", "before");
    private static final List<String> UNITS = List.of("unit", "state", "handedIn", "results", "people");
    private static final int WIDTH = 18;
    private static final int WIDE = 44;

    private final ReportWording wording;

    ReportSheet(ReportWording wording) {
        this.wording = wording;
    }

    void write(ReportContents contents, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Loa", null)) {
            figures(contents, headed(book, "figures", FIGURES));
            if (!contents.contributions().isEmpty()) {
                units(contents, headed(book, "units", UNITS));
            }
        }
    }

    private Worksheet headed(Workbook book, String name, List<String> columns) {
        var sheet = book.newWorksheet(wording.say("report.sheet." + name));
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, column == 1 || name.equals("units") && column == 0 ? WIDE : WIDTH);
            sheet.style(0, column).bold().set();
            text(sheet, 0, column, wording.say("report.sheet.column." + columns.get(column)));
        }
        return sheet;
    }

    private void figures(ReportContents contents, Worksheet sheet) {
        int row = 0;
        for (var figure : contents.figures()) {
            row++;
            text(sheet, row, 0, wording.say("report.part." + figure.part()));
            text(sheet, row, 1, figure.part() == Part.TOTAL ? wording.say("report.part.all") : figure.label());
            text(sheet, row, 2, measure(figure));
            sheet.value(row, 3, figure.period());
            sheet.value(row, 4, figure.year());
            sheet.value(row, 5, figure.before());
        }
        sheet.setAutoFilter(0, 0, Math.max(1, row), FIGURES.size() - 1);
    }

    private String measure(Figure figure) {
        return figure.measure().isEmpty() ? wording.say("report.counts." + figure.counts()) : figure.measure();
    }

    private void units(ReportContents contents, Worksheet sheet) {
        int row = 0;
        for (var unit : contents.contributions()) {
            row++;
            text(sheet, row, 0, unit.unitName());
            text(sheet, row, 1, wording.say("report.contribution." + unit.state()));
            if (unit.handedInOn() != null) {
                sheet.value(row, 2, unit.handedInOn());
                sheet.style(row, 2).format("dd/MM/yyyy").set();
            }
            sheet.value(row, 3, unit.results());
            sheet.value(row, 4, unit.people());
        }
        sheet.setAutoFilter(0, 0, Math.max(1, row), UNITS.size() - 1);
    }

    /** Text stays text, whatever it begins with: an inline string is never a formula. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, ESCAPE.matcher(text).replaceAll("_x005F_"));
        }
    }
}
