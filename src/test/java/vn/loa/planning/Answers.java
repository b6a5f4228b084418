package vn.loa.planning;

import static java.util.stream.Collectors.toSet;

import org.springframework.boot.test.context.TestComponent;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.organization.OfficerId;
import vn.loa.planning.domain.PlanChecks;

/** Keeps every warning of a draft with a reason, as its drafter may. */
@TestComponent
public class Answers {

    private final PlanChecks checks;

    Answers(PlanChecks checks) {
        this.checks = checks;
    }

    public void keep(OfficerId drafter, PlanId plan) {
        var warnings = checks.of(drafter, plan).of(Severity.WARNING).stream()
                .map(entry -> entry.finding().key())
                .collect(toSet());
        if (!warnings.isEmpty()) {
            checks.waive(drafter, plan, warnings, "Đã thống nhất với Sở Nội vụ.");
        }
    }
}
