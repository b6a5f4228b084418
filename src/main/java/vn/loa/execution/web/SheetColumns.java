package vn.loa.execution.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Spreadsheet;
import vn.loa.documents.Spreadsheet.Cell;
import vn.loa.documents.Spreadsheet.Row;
import vn.loa.execution.domain.InvalidEntry;

/** Where the columns that are filled in stand by now: officers move columns, and put rows above the headings. */
record SheetColumns(int headings, Map<String, Integer> places) {

    static final String TEXT = "fill.text";
    static final String DAY = "fill.day";
    static final String QUANTITY = "fill.quantity";
    static final String MEASURE = "fill.measure";
    static final String PEOPLE = "fill.people";
    static final String LINK = "fill.link";
    static final String TIME = "time";
    static final String ACTIVITY = "activity";

    static final List<String> FILLED = List.of(TEXT, DAY, QUANTITY, MEASURE, PEOPLE, LINK);

    private static final List<String> WANTED = List.of(TEXT, DAY, QUANTITY, MEASURE, PEOPLE, LINK, TIME, ACTIVITY);
    private static final int HEADINGS_WITHIN = 20;

    /** @throws InvalidEntry if these are not the columns that Loa wrote */
    static SheetColumns of(Spreadsheet sheet, UnaryOperator<String> heading) {
        return sheet.rows().stream()
                .limit(HEADINGS_WITHIN)
                .map(row -> new SheetColumns(row.number(), places(row, heading)))
                .filter(columns -> columns.places().keySet().containsAll(List.of(TEXT, DAY, TIME)))
                .findFirst()
                .orElseThrow(() -> new InvalidEntry("file", "execution.sheet.notOurs"));
    }

    private static Map<String, Integer> places(Row row, UnaryOperator<String> heading) {
        var places = new HashMap<String, Integer>();
        row.cells()
                .forEach((column, cell) -> WANTED.stream()
                        .filter(wanted -> plain(heading.apply(wanted)).equals(plain(cell.text())))
                        .forEach(wanted -> places.merge(wanted, column, Math::min)));
        return Map.copyOf(places);
    }

    private static String plain(String heading) {
        return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    Optional<Cell> cell(Row row, String column) {
        return Optional.ofNullable(places.get(column))
                .map(at -> (@Nullable Cell) row.cells().get(at));
    }
}
