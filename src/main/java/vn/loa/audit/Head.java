package vn.loa.audit;

import java.util.List;
import java.util.regex.Pattern;

/** The last seal of a chain. Kept outside of the database, it tells later whether the chain's end was cut off. */
record Head(int chain, long position, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("\\b(\\d{1,2}):(\\d{1,18}):([0-9a-f]{64})\\b");

    /** All heads in a text, be it what {@link #toString} wrote or a log with many lines. */
    static List<Head> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(found ->
                        new Head(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2)), found.group(3)))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return chain + ":" + position + ":" + hash;
    }
}
