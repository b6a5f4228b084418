package vn.loa.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two texts have in common, counted just as Python's {@code difflib.SequenceMatcher.ratio} does. */
final class Likeness {

    /** From this length on difflib passes over letters that come up too often to tell anything. */
    private static final int LONG = 200;

    private record Span(int fromA, int toA, int fromB, int toB) {}

    private record Block(int a, int b, int size) {}

    private final String a;
    private final String b;
    private final Map<Character, List<Integer>> places = new HashMap<>();

    private Likeness(String a, String b) {
        this.a = a;
        this.b = b;
        for (int i = 0; i < b.length(); i++) {
            places.computeIfAbsent(b.charAt(i), none -> new ArrayList<>()).add(i);
        }
        if (b.length() >= LONG) {
            places.values().removeIf(found -> found.size() > b.length() / 100 + 1);
        }
    }

    static double ratio(String a, String b) {
        return a.isEmpty() && b.isEmpty() ? 1 : 2.0 * new Likeness(a, b).matches() / (a.length() + b.length());
    }

    private int matches() {
        int matches = 0;
        var open = new ArrayDeque<Span>();
        open.push(new Span(0, a.length(), 0, b.length()));
        while (!open.isEmpty()) {
            var span = open.pop();
            var block = longest(span);
            if (block.size() > 0) {
                matches += block.size();
                open.push(new Span(span.fromA(), block.a(), span.fromB(), block.b()));
                open.push(new Span(block.a() + block.size(), span.toA(), block.b() + block.size(), span.toB()));
            }
        }
        return matches;
    }

    private Block longest(Span span) {
        var best = new Block(span.fromA(), span.fromB(), 0);
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = span.fromA(); i < span.toA(); i++) {
            var next = new HashMap<Integer, Integer>();
            for (int j : places.getOrDefault(a.charAt(i), List.of())) {
                if (j < span.fromB() || j >= span.toB()) {
                    continue;
                }
                int length = lengths.getOrDefault(j - 1, 0) + 1;
                next.put(j, length);
                if (length > best.size()) {
                    best = new Block(i - length + 1, j - length + 1, length);
                }
            }
            lengths = next;
        }
        return widened(best, span);
    }

    private Block widened(Block block, Span span) {
        int i = block.a();
        int j = block.b();
        int size = block.size();
        while (i > span.fromA() && j > span.fromB() && a.charAt(i - 1) == b.charAt(j - 1)) {
            i--;
            j--;
            size++;
        }
        while (i + size < span.toA() && j + size < span.toB() && a.charAt(i + size) == b.charAt(j + size)) {
            size++;
        }
        return new Block(i, j, size);
    }
}
