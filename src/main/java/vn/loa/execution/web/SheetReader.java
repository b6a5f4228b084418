package vn.loa.execution.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.documents.DocumentIntake;
import vn.loa.documents.Spreadsheet;
import vn.loa.documents.Spreadsheet.Cell;
import vn.loa.documents.Spreadsheet.Kind;
import vn.loa.documents.Spreadsheet.Row;
import vn.loa.execution.domain.InvalidEntry;
import vn.loa.execution.domain.SheetLine;
import vn.loa.execution.domain.TypedResult;
import vn.loa.web.Days;

/** Finds the rows of a spreadsheet in which results were filled in. */
@Component
class SheetReader {

    /** More than a field may hold, so that too long a text is told to be so. */
    private static final int LONGEST = 2_100;

    private static final int LONGEST_NAME = 200;

    private final DocumentIntake intake;
    private final ActivityWording wording;

    SheetReader(DocumentIntake intake, ActivityWording wording) {
        this.intake = intake;
        this.wording = wording;
    }

    static String name(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        if (name == null || name.isEmpty()) {
            throw new InvalidEntry("file", "execution.sheet.missing");
        }
        return cut(name.replaceAll("[\\p{Cc}\\p{Cs}]", " "), LONGEST_NAME);
    }

    List<SheetLine> read(MultipartFile file) {
        var sheet = intake.readSheet(name(file), bytes(file));
        var columns = SheetColumns.of(sheet, key -> wording.say("execution.sheet." + key));
        return sheet.rows().stream()
                .filter(row -> row.number() > columns.headings())
                .filter(row -> SheetColumns.FILLED.stream()
                        .anyMatch(column -> columns.cell(row, column).isPresent()))
                .map(row -> line(sheet, columns, row))
                .toList();
    }

    private static SheetLine line(Spreadsheet sheet, SheetColumns columns, Row row) {
        var broken = SheetColumns.FILLED.stream()
                .flatMap(column -> columns.cell(row, column).stream())
                .anyMatch(cell -> cell.kind() == Kind.FAULT);
        var at = text(columns, row, SheetColumns.TIME);
        return new SheetLine(
                row.number(),
                at.isBlank() ? null : at,
                text(columns, row, SheetColumns.ACTIVITY),
                new TypedResult(
                        day(sheet, columns, row),
                        text(columns, row, SheetColumns.TEXT),
                        text(columns, row, SheetColumns.QUANTITY),
                        text(columns, row, SheetColumns.MEASURE),
                        text(columns, row, SheetColumns.PEOPLE),
                        text(columns, row, SheetColumns.LINK)),
                broken);
    }

    private static String day(Spreadsheet sheet, SheetColumns columns, Row row) {
        return columns.cell(row, SheetColumns.DAY)
                .flatMap(sheet::day)
                .map(Days::day)
                .orElseGet(() -> text(columns, row, SheetColumns.DAY));
    }

    private static String text(SheetColumns columns, Row row, String column) {
        return columns.cell(row, column).map(SheetReader::written).orElse("");
    }

    /** A number as people write it here. */
    private static String written(Cell cell) {
        return cut(cell.number().map(TypedResult::written).orElse(cell.text()), LONGEST);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return Objects.requireNonNull(file).getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
