package vn.loa.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who gets which answer from which route, as written down: one row a call, one letter a caller. */
final class AccessTable {

    private final Map<String, String> rows = new LinkedHashMap<>();

    AccessTable(String written) {
        written.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> rows.put(name(line), letters(line)));
    }

    /** A row as it is written in the file. */
    static String row(String name, String letters) {
        var cells = new ArrayList<String>();
        cells.add(letters.substring(0, 1));
        cells.add(letters.substring(1, 3));
        var callers = Caller.all();
        int from = 3;
        for (int to = from + 1; to <= letters.length(); to++) {
            if (to == letters.length()
                    || callers.get(to).permission() != callers.get(from).permission()) {
                cells.add(letters.substring(from, to));
                from = to;
            }
        }
        return "%-62s | %s".formatted(name, String.join(" | ", cells));
    }

    /** What differs between what is written and what was answered; letters in the order of {@link Caller#all()}. */
    List<String> differences(Map<String, String> answered) {
        var differences = new ArrayList<String>();
        answered.forEach((name, letters) -> {
            var written = rows.get(name);
            if (written == null) {
                differences.add("no row for this route; decide who may call it, then add: " + row(name, letters));
            } else if (!written.equals(letters)) {
                differences.add(name + ": " + different(written, letters) + "; answered " + row(name, letters));
            }
        });
        var gone = new TreeSet<>(rows.keySet());
        gone.removeAll(answered.keySet());
        gone.forEach(name -> differences.add("a row without a route, take it out: " + name));
        return differences;
    }

    private static String different(String written, String answered) {
        var callers = Caller.all();
        var different = new ArrayList<String>();
        for (int i = 0; i < callers.size(); i++) {
            if (i >= written.length() || written.charAt(i) != answered.charAt(i)) {
                different.add(callers.get(i) + " must get '" + (i < written.length() ? written.charAt(i) : ' ')
                        + "' and got '" + answered.charAt(i) + "'");
            }
        }
        return different.stream().collect(Collectors.joining(", "));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('|')).strip();
    }

    private static String letters(String line) {
        return line.substring(line.indexOf('|')).replaceAll("[| ]", "");
    }
}
