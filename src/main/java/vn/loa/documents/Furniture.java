package vn.loa.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands at the head or foot of each page and is no part of the text: the same line again and again beside page numbers. */
record Furniture(Set<Integer> at, List<String> lines) {

    /** A line that comes up on so many pages is not written by chance. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 160;

    static Furniture of(List<SourceLine> lines) {
        var times = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (isCandidate(lines, i)) {
                times.merge(words(lines.get(i)), 1, Integer::sum);
            }
        }
        var at = new HashSet<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (isCandidate(lines, i) && isRepeated(times, lines.get(i))) {
                at.add(i);
            }
        }
        return new Furniture(
                at, at.stream().sorted().map(i -> lines.get(i).text()).toList());
    }

    List<SourceLine> without(List<SourceLine> lines) {
        if (at.isEmpty()) {
            return lines;
        }
        return IntStream.range(0, lines.size())
                .filter(i -> !at.contains(i))
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean isRepeated(Map<String, Integer> times, SourceLine line) {
        return times.getOrDefault(words(line), 0) >= FEWEST;
    }

    /** A page number, alone or in words, or what stands next to one. */
    private static boolean isCandidate(List<SourceLine> lines, int i) {
        var line = lines.get(i);
        if (line.isRow() || line.text().length() > LONGEST || Marker.of(line.text()) != null) {
            return false;
        }
        return isNumbered(line)
                || i > 0 && isNumbered(lines.get(i - 1))
                || i + 1 < lines.size() && isNumbered(lines.get(i + 1));
    }

    private static boolean isNumbered(SourceLine line) {
        return !line.isRow() && line.text().length() <= LONGEST && Wrapping.isPageNumber(lastWords(line.text()));
    }

    private static String lastWords(String text) {
        int page = text.toLowerCase(Locale.ROOT).lastIndexOf("trang ");
        return page > 0 ? text.substring(page) : text;
    }

    /** Page numbers differ from page to page. */
    private static String words(SourceLine line) {
        return Words.of(line.text().replaceAll("\\d+", "#"));
    }
}
