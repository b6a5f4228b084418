package vn.loa.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Deals the hostile texts out to fields, to each field the next ones, as many at once as it takes. */
final class Rotation {

    private static final String BETWEEN = " · ";

    private static final Set<String> READ = Set.of("POST /templates/… words", "POST /plans text");

    private final Set<Integer> read = new HashSet<>();
    private final List<HostileText> texts = HostileTexts.mixed();
    private final Map<String, Integer> next = new HashMap<>();
    private final Map<String, TreeSet<Integer>> dealt = new TreeMap<>();

    /** What to type into this field now. */
    String next(String field, int longest) {
        var taken = new ArrayList<String>();
        int left = Math.min(longest, 1500);
        for (int tries = 0; tries < 30 && left > 0; tries++) {
            var text = texts.get(next.merge(field, 1, Integer::sum) % texts.size());
            if (text.text().length() <= left || longest < 20 && taken.isEmpty()) {
                taken.add(text.text());
                if (READ.contains(field)) {
                    read.add(text.number());
                }
                dealt.computeIfAbsent(field, none -> new TreeSet<>()).add(text.number());
                left -= text.text().length() + BETWEEN.length();
            }
        }
        return String.join(BETWEEN, taken);
    }

    /** The numbers of the texts that went where a document is read from. */
    Set<Integer> read() {
        return read;
    }

    /** The numbers of the texts that each field got. */
    Map<String, TreeSet<Integer>> dealt() {
        return dealt;
    }
}
