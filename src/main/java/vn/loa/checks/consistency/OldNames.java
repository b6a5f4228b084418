package vn.loa.checks.consistency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.ChangedName;
import vn.loa.checks.ChangedNames;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.IssuingUnit;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Spoken;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.SectionRole;

/** Tells where a plan uses names that have ended. */
final class OldNames {

    private OldNames() {}

    static void tell(Manuscript plan, ChangedNames names, Findings findings) {
        if (names.isEmpty()) {
            return;
        }
        var lines = plan.passages(Passage.Kind.LINE);
        for (var passage : plan.passages()) {
            for (var found : names.in(plan.spoken(passage))) {
                if (!isCited(passage, found, plan)
                        && !isIssuer(passage, found, plan)
                        && !isAbove(passage, found, plan.unit())
                        && !(passage.kind() == Passage.Kind.ACTIVITY && stands(passage, lines))) {
                    tell(passage, found, findings);
                }
            }
        }
    }

    /** An activity that was read from the running text stands there too. */
    private static boolean stands(Passage activity, List<Passage> lines) {
        return lines.stream().anyMatch(line -> line.text().contains(activity.text()));
    }

    /** That the issuer itself has ended is told once, at its name. */
    private static boolean isIssuer(Passage passage, ChangedNames.Found found, Manuscript plan) {
        var issuer = plan.document().header().issuer();
        return issuer != null && Spoken.of(issuer).has(found.span().of(passage.text()));
    }

    private static boolean isAbove(Passage passage, ChangedNames.Found found, @Nullable IssuingUnit unit) {
        return unit != null && unit.isBelow(found.span().of(passage.text()));
    }

    private static boolean isCited(Passage passage, ChangedNames.Found found, Manuscript plan) {
        return plan.citations().stream()
                .anyMatch(citation ->
                        citation.passage() == passage && citation.span().overlaps(found.span()));
    }

    private static void tell(Passage passage, ChangedNames.Found found, Findings findings) {
        var name = found.name();
        var words = found.span().of(passage.text());
        var finding = findings.at(passage, words, words, DayText.of(name.from()), String.valueOf(name.newName()))
                .saying((name.newName() == null ? "ended" : "replaced") + (name.verified() ? "" : "Unsure"))
                .repair(found.repair(passage));
        if (name.kind() == ChangedName.Kind.BODY && !(isActor(passage) && name.verified())) {
            finding = finding.as(Severity.WARNING);
        }
        finding.add();
    }

    private static boolean isActor(Passage passage) {
        return switch (passage.kind()) {
            case RECIPIENT -> true;
            case ACTIVITY -> !passage.spot().field().equals("title");
            case LINE, HEADING ->
                passage.role() == SectionRole.ASSIGNMENT
                        || passage.role() == SectionRole.REPORTING
                        || passage.meanings().stream().anyMatch(Meaning.Task.class::isInstance);
            default -> false;
        };
    }
}
