package vn.loa.access;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What changed, without what no two requests have in common: new identifiers, moments, hashes. */
final class Rows {

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[:.\\d]*(Z|[+-]\\d\\d:?\\d\\d)?");
    /** Hashes, keys and secrets are bytes; passwords and frozen documents have a text. */
    private static final Pattern SECRET =
            Pattern.compile("(\"(?:password_hash|sha256)\": )\"[^\"]*\"|(: )\"\\\\\\\\x[0-9a-f]*\"");

    private Rows() {}

    /** @param known identifiers that are told apart */
    static List<String> of(Collection<RowChanges.Change> changes, Collection<String> known) {
        return changes.stream()
                .filter(change -> !change.table().equals("once_key"))
                .map(change -> of(change, known))
                .sorted()
                .toList();
    }

    private static String of(RowChanges.Change change, Collection<String> known) {
        var text = IDENTIFIER
                .matcher(change.toString())
                .replaceAll(found -> known.contains(found.group()) ? found.group() : "new");
        return SECRET.matcher(MOMENT.matcher(text).replaceAll("moment")).replaceAll("$1$2secret");
    }
}
