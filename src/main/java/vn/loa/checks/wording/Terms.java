package vn.loa.checks.wording;

import java.util.List;
import java.util.function.Predicate;
import vn.loa.catalog.ChangedName;
import vn.loa.checks.ChangedNames;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;

/** Finds terms of the registry of changed names that are wrong on the plan's day; a rule takes those it is about. */
final class Terms {

    private final ChangedNames names;

    private Terms(ChangedNames names) {
        this.names = names;
    }

    static Terms of(Manuscript plan, Predicate<ChangedName> mine) {
        return new Terms(ChangedNames.of(
                plan.law(),
                name -> name.kind() == ChangedName.Kind.TERM && name.isWrongOn(plan.day()) && mine.test(name)));
    }

    /** One finding for each passage, however many of the terms it has. */
    void tell(Manuscript plan, Findings findings) {
        if (names.isEmpty()) {
            return;
        }
        for (var passage : plan.passages()) {
            var uses = names.in(plan.spoken(passage));
            if (!uses.isEmpty()) {
                tell(passage, uses, findings);
            }
        }
    }

    private static void tell(Passage passage, List<ChangedNames.Found> uses, Findings findings) {
        var first = uses.get(0);
        var name = first.name();
        var quote = String.join(
                ", ",
                uses.stream()
                        .map(use -> use.span().of(passage.text()))
                        .distinct()
                        .toList());
        var since = DayText.of(name.from());
        if (name.newName() == null) {
            findings.at(passage, quote, quote, since, name.source())
                    .saying("gone")
                    .add();
            return;
        }
        findings.at(passage, quote, quote, since, name.newName(), name.source())
                .repair(uses.size() == 1 ? first.repair(passage) : null)
                .add();
    }
}
