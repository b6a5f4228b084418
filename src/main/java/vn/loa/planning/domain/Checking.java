package vn.loa.planning.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loa.checks.Finding;
import vn.loa.checks.Inspection;
import vn.loa.checks.Manuscript.Stage;
import vn.loa.documents.PlanDocument.Severity;

/** Looks at a stored plan with the rules, and puts what they find to its parts and to the reasons given before. */
@Component
class Checking {

    private final Inspection inspection;
    private final Clock clock;

    Checking(Inspection inspection, Clock clock) {
        this.inspection = inspection;
        this.clock = clock;
    }

    CheckSheet check(StoredPlan plan) {
        var head = plan.head();
        var issued = head.status().isPublished() ? head.date() : null;
        var found = inspection.of(
                plan.document(),
                plan.issuer(),
                issued == null ? Stage.DRAFT : Stage.ISSUED,
                issued == null ? LocalDate.now(clock) : issued);
        var waivers = plan.waivers().stream().collect(Collectors.toMap(CheckWaiver::key, waiver -> waiver));
        var parts = parts(plan);
        return new CheckSheet(found.stream()
                .map(finding -> new CheckSheet.Entry(finding, part(finding, parts), waivers.get(finding.key())))
                .toList());
    }

    /** @throws OpenFindings if an error is in it */
    void requireNoError(StoredPlan plan) {
        var errors = check(plan).of(Severity.ERROR).size();
        if (errors > 0) {
            throw new OpenFindings(errors);
        }
    }

    private static String part(Finding finding, Map<String, String> parts) {
        var part = finding.spot().part();
        return parts.getOrDefault(part, part);
    }

    /** Which section a line stands in; an activity stands among the activities. */
    private static Map<String, String> parts(StoredPlan plan) {
        var parts = new HashMap<String, String>();
        for (var part : plan.parts()) {
            part.lines()
                    .forEach(line -> parts.put(line.id().toString(), part.id().toString()));
        }
        plan.activities().forEach(activity -> parts.put(activity.id().toString(), "activities"));
        return parts;
    }
}
