package vn.loa.checks.consistency;

import vn.loa.catalog.ChangedName;
import vn.loa.checks.About;
import vn.loa.checks.ChangedNames;
import vn.loa.checks.DayText;
import vn.loa.checks.Findings;
import vn.loa.checks.IssuingUnit;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.checks.Spoken;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** The unit that issues a plan exists on the day. */
@About(id = "LEVEL-07", severity = Severity.ERROR, source = "Quyết định 19/2025/QĐ-TTg; danh mục đơn vị hành chính")
final class UnitNotOfTheDay implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var unit = plan.unit();
        var issuer = plan.document().header().issuer();
        if (unit != null) {
            known(unit, plan, findings);
        } else if (issuer != null) {
            ChangedNames.on(plan.day(), plan.law(), ChangedName.Kind.BODY).in(Spoken.of(issuer)).stream()
                    .findFirst()
                    .ifPresent(found -> findings.at(
                                    Spot.header("issuer"),
                                    "Phần đầu",
                                    issuer,
                                    issuer,
                                    DayText.of(found.name().from()))
                            .saying("ended")
                            .add());
        }
    }

    private static void known(IssuingUnit unit, Manuscript plan, Findings findings) {
        if (unit.existsOn(plan.day())) {
            return;
        }
        if (plan.day().isBefore(unit.validFrom())) {
            findings.at(Spot.header("issuer"), "Phần đầu", unit.name(), unit.name(), DayText.of(unit.validFrom()))
                    .saying("notYet")
                    .add();
        } else if (unit.validTo() != null) {
            var after = DayText.of(unit.validTo().plusDays(1));
            findings.at(
                            Spot.header("issuer"),
                            "Phần đầu",
                            unit.name(),
                            unit.name(),
                            after,
                            String.valueOf(unit.successor()))
                    .saying(unit.successor() == null ? "ended" : "replaced")
                    .add();
        }
    }
}
