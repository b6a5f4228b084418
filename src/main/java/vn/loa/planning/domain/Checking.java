package vn.loa.planning.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
                .map(finding -> new CheckSheet.Entry(finding, part(finding, parts), waiver(finding, waivers)))
                .toList());
    }

    /** @throws OpenFindings if an error is in it, or a warning that is kept without a reason */
    void requireNothingOpen(StoredPlan plan) {
        var sheet = check(plan);
        if (sheet.holdsBack()) {
            throw new OpenFindings(
                    sheet.of(Severity.ERROR).size(), sheet.of(Severity.WARNING).size());
        }
    }

    /** What was a warning when the reason was given may be an error today, which no reason ends. */
    private static @Nullable CheckWaiver waiver(Finding finding, Map<String, CheckWaiver> waivers) {
        return finding.severity() == Severity.WARNING ? waivers.get(finding.key()) : null;
    }

    private static String part(Finding finding, Map<String, String> parts) {
        var part = finding.spot().part();
        return parts.getOrDefault(part, part);
    }

    /** Which section a line stands in; an activity stands among the activities. */
    private static Map<String, String> parts(StoredPlan plan) {
        var parts = new HashMap<String, String>();
        for (var part : plan.content().parts()) {
            part.lines()
                    .forEach(line -> parts.put(line.id().toString(), part.id().toString()));
        }
        plan.activities().forEach(activity -> parts.put(activity.id().toString(), "activities"));
        return parts;
    }
}
