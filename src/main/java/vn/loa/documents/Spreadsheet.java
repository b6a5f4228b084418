package vn.loa.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on the first sheet of a spreadsheet: only rows and cells that hold something.
 *
 * @param since1904 days are counted as on old computers of Apple
 */
public record Spreadsheet(List<Row> rows, boolean since1904) {

    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_NOUGHT_OF_APPLE = LocalDate.of(1904, 1, 1);

    /** From the year 1982 to 2091: a smaller number is a number that somebody took for a day of the month. */
    private static final BigDecimal FIRST_DAY = new BigDecimal(30_000);

    private static final BigDecimal LAST_DAY = new BigDecimal(70_000);

    /** @param number as the program that shows the sheet counts it, from 1 */
    public record Row(int number, Map<Integer, Cell> cells) {}

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A formula that came to nothing, or was never worked out. */
        FAULT
    }

    /** @param text of a number, its digits */
    public record Cell(Kind kind, String text) {

        /** Without what binary fractions add: 0.30000000000000004 is 0.3. */
        public Optional<BigDecimal> number() {
            return kind == Kind.NUMBER ? SpreadsheetFile.number(text) : Optional.empty();
        }
    }

    public Spreadsheet {
        rows = List.copyOf(rows);
    }

    /** The day that a number stands for; empty for what is no number, or none of our time. */
    public Optional<LocalDate> day(Cell cell) {
        return cell.number()
                .filter(days -> days.compareTo(FIRST_DAY) >= 0 && days.compareTo(LAST_DAY) <= 0)
                .map(days -> (since1904 ? DAY_NOUGHT_OF_APPLE : DAY_NOUGHT).plusDays(days.longValue()));
    }
}
