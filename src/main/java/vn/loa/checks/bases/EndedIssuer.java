package vn.loa.checks.bases;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.ChangedNames;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Spoken;
import vn.loa.documents.PlanDocument.Severity;

/** What a body issued that has ended needs somebody who took it over. */
@About(id = "LEG-12", severity = Severity.WARNING, source = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15")
final class EndedIssuer implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var ended = ChangedNames.on(plan.day(), plan.law(), ChangedName.Kind.BODY);
        if (ended.isEmpty()) {
            return;
        }
        var unit = plan.unit();
        for (var citation : plan.citations()) {
            var issuer = citation.basis().issuer();
            if (issuer == null
                    || unit != null && unit.isBelow(issuer)
                    || plan.law().document(citation.basis()).isPresent()) {
                continue;
            }
            ended.in(Spoken.of(issuer)).stream()
                    .findFirst()
                    .ifPresent(found -> findings.at(
                                    citation.passage(),
                                    citation.words(),
                                    issuer,
                                    DayText.of(found.name().from()),
                                    String.valueOf(found.name().newName()))
                            .saying(found.name().newName() == null ? "ended" : "replaced")
                            .add());
        }
    }
}
