package vn.loa.planning.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.kernel.NotFound;
import vn.loa.planning.domain.RenewalChoice;

/**
 * Proposed changes that an officer accepts or refuses.
 *
 * @param changes each the id and, behind a dot, the version that was seen
 * @param words typed in the place of words that nobody proposed
 * @param from the group to come back to
 */
record RenewalForm(List<String> changes, @Nullable String words, String from) {

    RenewalForm(@Nullable List<String> changes, @Nullable String words, @Nullable String from) {
        this.changes = changes == null ? List.of() : List.copyOf(changes);
        this.words = words;
        this.from = from == null || !from.matches("[A-Z]{1,20}") ? "" : from;
    }

    static RenewalForm empty() {
        return new RenewalForm(null, null, null);
    }

    static String change(UUID id, int version) {
        return id + "." + version;
    }

    List<RenewalChoice> choices() {
        return changes.stream()
                .flatMap(several -> Arrays.stream(several.split(",")))
                .map(RenewalForm::choice)
                .toList();
    }

    private static RenewalChoice choice(String change) {
        if (!change.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.\\d{1,9}")) {
            throw new NotFound();
        }
        int dot = change.indexOf('.');
        return new RenewalChoice(
                UUID.fromString(change.substring(0, dot)), Integer.parseInt(change.substring(dot + 1)));
    }

    /** Whether it is about this change alone, so that what was typed belongs there. */
    public boolean isOf(String change) {
        return changes.size() == 1 && changes.get(0).startsWith(change);
    }
}
