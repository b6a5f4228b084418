package vn.loa.checks.wording;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.ChangedName;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Repair;

/** Finds terms of the registry of changed names that are wrong on the plan's day; a rule takes those it is about. */
final class Terms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String SENTENCE_ENDS = ".;!?";

    private final List<ChangedName> names;

    private Terms(List<ChangedName> names) {
        this.names = names;
    }

    static Terms of(Manuscript plan, Predicate<ChangedName> mine) {
        return new Terms(plan.law().changedNames().stream()
                .filter(name -> name.kind() == ChangedName.Kind.TERM)
                .filter(name -> name.isWrongOn(plan.day()))
                .filter(mine)
                .toList());
    }

    /** One finding for each passage, however many of the terms it has. */
    void tell(Manuscript plan, Findings findings) {
        if (names.isEmpty()) {
            return;
        }
        for (var passage : plan.passages()) {
            var uses = uses(passage.text());
            if (!uses.isEmpty()) {
                tell(passage, uses, findings);
            }
        }
    }

    private static void tell(Passage passage, List<Use> uses, Findings findings) {
        var first = uses.get(0);
        var name = first.name();
        var quote = String.join(", ", uses.stream().map(Use::written).distinct().toList());
        var since = DAY.format(name.from());
        if (name.newName() == null) {
            findings.at(passage, quote, quote, since, name.source())
                    .saying("gone")
                    .add();
            return;
        }
        findings.at(passage, quote, quote, since, name.newName(), name.source())
                .repair(repair(passage, uses))
                .add();
    }

    private static @Nullable Repair repair(Passage passage, List<Use> uses) {
        var use = uses.get(0);
        var right = use.name().onlyName().orElse(null);
        if (uses.size() > 1 || right == null) {
            return null;
        }
        var capital = Character.isUpperCase(use.written().charAt(0));
        var words = capital ? Character.toUpperCase(right.charAt(0)) + right.substring(1) : right;
        return passage.to(passage.text().substring(0, use.start())
                + words
                + passage.text().substring(use.start() + use.written().length()));
    }

    private List<Use> uses(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .flatMap(name -> uses(name, text, small))
                .sorted(Comparator.comparingInt(Use::start))
                .toList();
    }

    private static Stream<Use> uses(ChangedName name, String text, String small) {
        var uses = new ArrayList<Use>();
        var old = name.oldName().toLowerCase(Locale.ROOT);
        for (int at = small.indexOf(old); at >= 0; at = small.indexOf(old, at + 1)) {
            var written = text.substring(at, at + old.length());
            if (isWhole(small, at, at + old.length())
                    && !written.equals(name.newName())
                    && !isExcused(name, sentence(small, at))) {
                uses.add(new Use(name, at, written));
            }
        }
        return uses.stream();
    }

    private static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isExcused(ChangedName name, String sentence) {
        return name.excuses().stream()
                .map(words -> words.toLowerCase(Locale.ROOT))
                .anyMatch(sentence::contains);
    }

    private static String sentence(String text, int at) {
        int start = at;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at;
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private record Use(ChangedName name, int start, String written) {}
}
