package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.scoring.CriterionId;

/** The points that a unit above gives, one for each criterion that is not a heading; headings are summed up. */
record Appraisal(Map<CriterionId, BigDecimal> points, Map<CriterionId, String> reasons, BigDecimal total) {

    /** @throws InvalidScoring if one is missing, not in its range, or differs without a reason */
    static Appraisal of(ScorePage page, List<Scoring.Appraised> given) {
        var points = new HashMap<CriterionId, BigDecimal>();
        var reasons = new HashMap<CriterionId, String>();
        for (var tally : page.tallies()) {
            if (!tally.heading()) {
                var one = find(tally, given);
                var reason = Wording.orNull("reason", one.reason());
                requireReason(page, tally, one, reason);
                points.put(one.criterion(), one.points());
                if (reason != null) {
                    reasons.put(one.criterion(), reason);
                }
            }
        }
        sumHeadings(page, points);
        var total = page.tallies().stream()
                .filter(tally -> tally.criterion().depth() == 0)
                .map(tally -> points.getOrDefault(tally.criterion().id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Appraisal(points, reasons, total);
    }

    private static Scoring.Appraised find(Tally tally, List<Scoring.Appraised> given) {
        var wording = tally.criterion().wording();
        var found = given.stream()
                .filter(one -> one.criterion().equals(tally.criterion().id()))
                .findFirst()
                .orElseThrow(() -> new InvalidScoring("points", "scoring.rejection.appraisalMissing", wording.code()));
        if (found.points().signum() < 0 || found.points().compareTo(wording.points()) > 0) {
            throw new InvalidScoring("points", "scoring.rejection.appraisalRange", wording.code(), wording.points());
        }
        return found;
    }

    private static void requireReason(ScorePage page, Tally tally, Scoring.Appraised one, @Nullable String reason) {
        var self = page.point(one.criterion()).self();
        var same = self != null && self.compareTo(one.points()) == 0;
        if (!same && reason == null) {
            throw new InvalidScoring(
                    "reason",
                    "scoring.rejection.reasonMissing",
                    tally.criterion().wording().code());
        }
    }

    private static void sumHeadings(ScorePage page, Map<CriterionId, BigDecimal> points) {
        var tallies = page.tallies();
        for (int at = tallies.size() - 1; at >= 0; at--) {
            var parent = tallies.get(at).criterion().wording().parent();
            var own = points.getOrDefault(tallies.get(at).criterion().id(), BigDecimal.ZERO);
            if (parent != null) {
                points.merge(parent, own, BigDecimal::add);
            }
        }
    }
}
