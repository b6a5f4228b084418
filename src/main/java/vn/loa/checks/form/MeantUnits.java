package vn.loa.checks.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.documents.Words;

/**
 * The official units an issuer may mean whose name no official list has: those with the same letters and other marks.
 *
 * @param certain whether it is one, and the plan names a unit above it
 */
record MeantUnits(List<OfficialUnit> units, boolean certain) {

    private static final Pattern SUPERIOR = Pattern.compile(
            "(?<!\\p{L})(?:huyện|quận|thị xã|thành phố|TP\\.?|tỉnh)\\s+(?-i:\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final MeantUnits NONE = new MeantUnits(List.of(), false);

    MeantUnits {
        units = List.copyOf(units);
    }

    /** None if a list has the name, or if the plan names another place than where the units lie. */
    static MeantUnits of(String kind, String name, Manuscript plan) {
        var spelt = OfficialUnits.get().spelt(name);
        var meant = spelt.stream()
                .filter(unit -> unit.kind().equals(kind.toLowerCase(Locale.ROOT)))
                .filter(unit -> unit.existsOn(plan.day()) && !isNamed(unit, name))
                .toList();
        if (meant.isEmpty()) {
            return NONE;
        }
        var text = text(plan);
        var words = Words.of(text);
        if (spelt.stream().anyMatch(unit -> isNamed(unit, name) && liesWithin(unit, words))) {
            return NONE;
        }
        var there = meant.stream().filter(unit -> liesWithin(unit, words)).toList();
        if (!there.isEmpty()) {
            return new MeantUnits(there, there.size() == 1);
        }
        boolean official = spelt.stream().anyMatch(unit -> isNamed(unit, name));
        return official || SUPERIOR.matcher(text).find() ? NONE : new MeantUnits(meant, false);
    }

    private static boolean isNamed(OfficialUnit unit, String name) {
        return Words.of(unit.name()).equals(Words.of(name));
    }

    private static boolean liesWithin(OfficialUnit unit, String words) {
        return unit.superiors().stream()
                .map(Words::of)
                .anyMatch(above -> words.contains(above)
                        || above.startsWith(" thành phố ") && words.contains(" tp" + above.substring(10)));
    }

    private static String text(Manuscript plan) {
        var passages = plan.passages().stream().map(Passage::text);
        return Stream.concat(plan.original().stream(), passages).collect(Collectors.joining(" "));
    }
}
