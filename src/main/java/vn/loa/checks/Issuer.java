package vn.loa.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.ChangedName;

/**
 * On which level the body stands that issues a plan: as the registry of units knows it, else as its name says.
 *
 * @param kind of its unit, such as {@code xã}
 */
public record Issuer(Level level, String kind) {

    private static final Pattern UNIT = Pattern.compile(
            "(?:^|\\s)(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|TP\\.?|tỉnh)\\s+(?-i:\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> COMMUNE = List.of("xã", "phường", "thị trấn", "đặc khu");
    private static final List<String> DISTRICT = List.of("huyện", "quận", "thị xã");

    /** Nothing if neither tells. */
    public static Optional<Issuer> of(Manuscript plan) {
        var unit = plan.unit();
        var name = unit == null ? plan.document().header().issuer() : unit.name();
        var kind = name == null ? null : kind(name);
        if (unit != null) {
            return Optional.of(new Issuer(unit.level(), kind == null ? "" : kind));
        }
        return kind == null || name == null ? Optional.empty() : Optional.of(new Issuer(level(kind, name, plan), kind));
    }

    /** Whether the name of such a unit means one above the issuer. */
    public boolean isBelow(String other) {
        return level.compareTo(lowest(other)) < 0;
    }

    private static Level level(String kind, String name, Manuscript plan) {
        return "thành phố".equals(kind) && isCentral(name, plan.law()) ? Level.PROVINCE : lowest(kind);
    }

    /** A city may stand on two levels; by itself the word says the lower. */
    private static Level lowest(String kind) {
        if (COMMUNE.contains(kind)) {
            return Level.COMMUNE;
        }
        return DISTRICT.contains(kind) || "thành phố".equals(kind) ? Level.DISTRICT : Level.PROVINCE;
    }

    private static @Nullable String kind(String name) {
        var unit = UNIT.matcher(name);
        if (!unit.find()) {
            return null;
        }
        var kind = unit.group(1).toLowerCase(Locale.ROOT);
        return kind.startsWith("tp") ? "thành phố" : kind;
    }

    /** The registry of changed names excuses the cities that still are units, by their names. */
    private static boolean isCentral(String name, Law law) {
        var spoken = Spoken.of(name);
        return law.changedNames().stream()
                .filter(changed -> changed.kind() == ChangedName.Kind.BODY
                        && changed.oldName().endsWith(ChangedNames.ANY_NAME))
                .flatMap(changed -> changed.excuses().stream())
                .anyMatch(spoken::has);
    }
}
