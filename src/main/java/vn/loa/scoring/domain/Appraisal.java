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
                var id = tally.criterion().id();
                var one = find(tally, given);
                var worth = inRange(tally, one);
                var reason = one == null ? null : Wording.orNull("reason", one.reason());
                requireReason(page, tally, worth, reason);
                points.put(id, worth);
                if (reason != null) {
                    reasons.put(id, reason);
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

    private static Scoring.@Nullable Appraised find(Tally tally, List<Scoring.Appraised> given) {
        return given.stream()
                .filter(one -> one.criterion().equals(tally.criterion().id()))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal inRange(Tally tally, Scoring.@Nullable Appraised given) {
        var wording = tally.criterion().wording();
        var points = given == null ? null : given.points();
        if (points == null) {
            throw new InvalidScoring("points", "scoring.rejection.appraisalMissing", wording.code());
        }
        if (points.signum() < 0 || points.compareTo(wording.points()) > 0) {
            throw new InvalidScoring("points", "scoring.rejection.appraisalRange", wording.code(), wording.points());
        }
        return points;
    }

    private static void requireReason(ScorePage page, Tally tally, BigDecimal worth, @Nullable String reason) {
        var self = page.point(tally.criterion().id()).self();
        if (reason == null && (self == null || self.compareTo(worth) != 0)) {
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
