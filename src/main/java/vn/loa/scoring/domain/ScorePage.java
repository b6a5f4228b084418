package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.loa.execution.ActivityProgress;
import vn.loa.kernel.NotFound;
import vn.loa.scoring.CriterionId;

/**
 * A score as it is looked at.
 *
 * @param day as of which it is counted
 */
public record ScorePage(ScoreHead head, LocalDate day, List<Tally> tallies, Map<CriterionId, ScorePoint> points) {

    public ScorePage {
        tallies = List.copyOf(tallies);
        points = Map.copyOf(points);
    }

    public BigDecimal now() {
        return Tally.total(tallies, Tally::now);
    }

    public BigDecimal end() {
        return Tally.total(tallies, Tally::end);
    }

    public BigDecimal most() {
        return Tally.total(tallies, tally -> tally.criterion().wording().points());
    }

    public ScorePoint point(CriterionId criterion) {
        return points.getOrDefault(criterion, ScorePoint.NONE);
    }

    public Tally tally(CriterionId criterion) {
        return tallies.stream()
                .filter(one -> one.criterion().id().equals(criterion) && !one.heading())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Activities that gave points by their results, and whose results nothing proves. */
    public List<ActivityProgress> unproved(Tally tally) {
        return tally.criterion().wording().evidence() == null
                ? List.of()
                : tally.proving().stream().filter(ActivityProgress::isUnproved).toList();
    }

    /** Whether it is still to be said why there is no evidence. */
    public boolean isUnexplained(Tally tally) {
        return !unproved(tally).isEmpty() && point(tally.criterion().id()).explanation() == null;
    }
}
