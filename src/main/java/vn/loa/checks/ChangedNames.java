package vn.loa.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.ChangedName;

/** The names that are wrong on a day, looked for in texts. */
public final class ChangedNames {

    /** At the end of an old name it stands for a proper name. */
    static final String ANY_NAME = "…";

    private static final Pattern PROPER_NAME = Pattern.compile("[ .]*\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}");

    /** A name and where it stands. */
    public record Found(ChangedName name, Span span) {

        /**
         * The passage with the new name there, if there is one only and the sentence doesn't name it already; one that
         * begins with a capital keeps it.
         */
        public @Nullable Repair repair(Passage passage) {
            boolean capital = Character.isUpperCase(passage.text().charAt(span.from()));
            return name.onlyName()
                    .filter(other -> !Sentence.has(passage.text(), span, List.of(other)))
                    .map(other -> capital ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other)
                    .map(other -> passage.to(span.replaced(passage.text(), other)))
                    .orElse(null);
        }
    }

    private record Sought(ChangedName name, Spoken phrase, boolean named) {}

    private final List<Sought> sought;

    private ChangedNames(List<Sought> sought) {
        this.sought = sought;
    }

    /** Names of these kinds that are wrong on this day; longer ones come before those they contain. */
    public static ChangedNames on(LocalDate day, Law law, ChangedName.Kind... kinds) {
        return of(law, name -> List.of(kinds).contains(name.kind()) && name.isWrongOn(day));
    }

    public static ChangedNames of(Law law, Predicate<ChangedName> which) {
        return new ChangedNames(law.changedNames().stream()
                .filter(which)
                .sorted(Comparator.comparing(
                        (ChangedName name) -> -name.oldName().length()))
                .map(name -> new Sought(
                        name,
                        Spoken.of(name.oldName().replace(ANY_NAME, "")),
                        name.oldName().endsWith(ANY_NAME)))
                .toList());
    }

    public boolean isEmpty() {
        return sought.isEmpty();
    }

    /** Where they stand in a text, each place once, without those that other words of the sentence excuse. */
    public List<Found> in(Spoken spoken) {
        var found = new ArrayList<Found>();
        var text = spoken.text();
        for (var name : sought) {
            for (var span : spoken.find(name.phrase())) {
                if (found.stream().noneMatch(other -> other.span().overlaps(span)) && isMeant(name, text, span)) {
                    found.add(new Found(name.name(), name.named() ? withName(text, span) : span));
                }
            }
        }
        found.sort(Comparator.comparing(one -> one.span().from()));
        return found;
    }

    private static Span withName(String text, Span span) {
        var name = PROPER_NAME.matcher(text).region(span.to(), text.length());
        return name.lookingAt() ? new Span(span.from(), name.end()) : span;
    }

    private static boolean isMeant(Sought name, String text, Span span) {
        return (!name.named() || !withName(text, span).equals(span))
                && !span.of(text).equals(name.name().newName())
                && !Sentence.has(text, span, name.name().excuses());
    }
}
