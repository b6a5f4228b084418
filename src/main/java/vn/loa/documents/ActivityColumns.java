package vn.loa.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Activity;
import vn.loa.documents.PlanDocument.ActivityPlace;

/** A table of activities: its first row says which column is what, in any order and any subset. */
final class ActivityColumns {

    private static final List<String> FIELDS = List.of(
            "ordinal",
            "title",
            "contents",
            "channels",
            "audiences",
            "lead",
            "coordinators",
            "schedule",
            "products",
            "target",
            "budget");

    private final Map<Integer, String> columns = new HashMap<>();
    private final List<String> header;
    private final int heads;

    private ActivityColumns(List<String> header, int heads) {
        this.header = header;
        this.heads = heads;
        var free = new ArrayList<Integer>();
        for (int i = 0; i < header.size(); i++) {
            var field = field(header.get(i));
            if (field != null && !columns.containsValue(field)) {
                columns.put(i, field);
            } else {
                free.add(i);
            }
        }
        nameTitle();
    }

    /** The columns of a table, which its first row names, or the first two; null if they are not those of activities. */
    static @Nullable ActivityColumns of(List<List<String>> rows) {
        var one = rows.isEmpty() ? null : of(rows.get(0), 1);
        if (one != null || rows.size() < 2) {
            return one;
        }
        var both = new ArrayList<String>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            var below = i < rows.get(1).size() ? rows.get(1).get(i) : "";
            both.add(below.isBlank() ? rows.get(0).get(i) : below);
        }
        return of(both, 2);
    }

    private static @Nullable ActivityColumns of(List<String> header, int heads) {
        var table = new ActivityColumns(header, heads);
        var fields = table.columns.values();
        return fields.contains("title")
                        && (fields.contains("lead") || fields.contains("schedule") || fields.contains("products"))
                ? table
                : null;
    }

    /** The activities of the rows below the heads; a row with one text only is a heading over those that follow. */
    List<Row> activities(List<List<String>> rows) {
        var activities = new ArrayList<Row>();
        @Nullable String group = null;
        for (int i = heads; i < rows.size(); i++) {
            var row = rows.get(i);
            if (isGroup(row)) {
                group = heading(row);
            } else if (!text(row, "title").isBlank()) {
                activities.add(new Row(i, row, group));
            }
        }
        return activities;
    }

    Activity activity(String id, Row row) {
        var cells = row.cells();
        var contents = new ArrayList<>(list(text(cells, "contents")));
        var words = Stream.of(text(cells, "title"), text(cells, "contents"), row.group())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        var areas = areas(contents, words);
        return new Activity(
                id,
                ActivityPlace.APPENDIX,
                oneLine(text(cells, "title")),
                orNull(text(cells, "lead")),
                orNull(text(cells, "coordinators")),
                contents(contents, row),
                areas,
                named(text(cells, "channels"), ChannelKind.values(), Wording::of, Understanding::channels),
                named(text(cells, "audiences"), AudienceKind.values(), Wording::of, Understanding::audiences),
                orNull(text(cells, "schedule")),
                list(text(cells, "products")),
                orNull(text(cells, "target")),
                orNull(text(cells, "budget")));
    }

    /** In a table of our own the areas stand by their names in a line of their own, and nowhere else. */
    private List<Area> areas(List<String> contents, String text) {
        for (var line : contents) {
            if (line.startsWith(ActivityTable.AREAS)) {
                contents.remove(line);
                return named(
                        line.substring(ActivityTable.AREAS.length()), Area.values(), Wording::of, Understanding::areas);
            }
        }
        return header.equals(ActivityTable.HEADINGS) ? List.of() : Understanding.areas(text);
    }

    /** The values whose names these are; where a part is no name, what the words say. */
    private static <E extends Enum<E>> List<E> named(
            String text, E[] values, Function<E, String> name, Function<String, List<E>> otherwise) {
        var named = new ArrayList<E>();
        for (var part : oneLine(text).split(";")) {
            Arrays.stream(values)
                    .filter(value -> name.apply(value).equals(part.strip()))
                    .forEach(named::add);
        }
        return named.size() == oneLine(text).split(";").length ? named : otherwise.apply(text);
    }

    /** A row and the heading it stands under. */
    record Row(int number, List<String> cells, @Nullable String group) {}

    /** What has no field of its own is kept among the contents, under the name of its column. */
    private List<String> contents(List<String> contents, Row row) {
        var kept = new ArrayList<>(contents);
        for (int i = 0; i < Math.min(header.size(), row.cells().size()); i++) {
            if (!columns.containsKey(i) && !row.cells().get(i).isBlank()) {
                kept.add(oneLine(header.get(i)) + ": " + oneLine(row.cells().get(i)));
            }
        }
        return kept;
    }

    /** A table without a column for the task itself has it under "Nội dung". */
    private void nameTitle() {
        if (columns.containsValue("title")) {
            return;
        }
        columns.entrySet().stream()
                .filter(column -> column.getValue().equals("contents"))
                .findFirst()
                .ifPresent(column -> column.setValue("title"));
    }

    private static @Nullable String field(String head) {
        var words = Words.of(head.replaceAll("\\([^)]*\\)", " "));
        for (var field : FIELDS) {
            if (Vocabulary.phrases("column." + field).contains(words)) {
                return field;
            }
        }
        return null;
    }

    private static boolean isGroup(List<String> row) {
        return row.stream()
                                .filter(cell -> !cell.isBlank() && !isOrdinal(cell))
                                .distinct()
                                .count()
                        <= 1
                && row.size() > 2;
    }

    private static String heading(List<String> row) {
        return oneLine(row.stream()
                .filter(cell -> !cell.isBlank() && !isOrdinal(cell))
                .findFirst()
                .orElse(""));
    }

    private static boolean isOrdinal(String cell) {
        return cell.strip().matches("[\\dIVX.]{1,5}|[A-Za-z]");
    }

    private String text(List<String> row, String field) {
        for (var column : columns.entrySet()) {
            if (column.getValue().equals(field) && column.getKey() < row.size()) {
                return row.get(column.getKey()).strip();
            }
        }
        return "";
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\n"))
                .map(line -> line.replaceFirst("^[-–+•]\\s*", "")
                        .replaceFirst(";$", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String cell) {
        return cell.isBlank() ? null : oneLine(cell);
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }
}
