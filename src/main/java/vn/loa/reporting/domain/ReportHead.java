package vn.loa.reporting.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.Access;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.reporting.ReportMove;
import vn.loa.reporting.ReportStatus;
import vn.loa.reporting.ReportSummary;

/**
 * A report as it stands for an officer who asks, without its figures.
 *
 * @param movedBy full name of the officer who moved it last
 * @param handedIn the number of the move by which it was handed in last; 0 for none
 * @param frozen what was handed in then, as JSON
 * @param previous what was handed in the time before
 * @param changedBy full name of the officer who wrote last
 */
public record ReportHead(
        ReportSummary summary,
        ReportContents.Heading heading,
        Judgement judgement,
        Formality formality,
        List<Target.Line> targets,
        int version,
        int moves,
        int handedIn,
        @Nullable String frozen,
        @Nullable String previous,
        @Nullable ReportMove lastMove,
        @Nullable String movedBy,
        boolean movedByOneself,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        Access.Reach reach) {

    public ReportStatus status() {
        return summary.status();
    }

    /** Those who draft for the unit and work there. */
    public boolean isAuthor() {
        return reach.sight() == Sight.WHOLE && reach.held().contains(Permission.DRAFT);
    }

    /** Those who review for a unit above. */
    public boolean isJudge() {
        return reach.sight() == Sight.SUBMITTED && reach.held().contains(Permission.REVIEW);
    }

    public boolean mayWrite() {
        return isAuthor() && status().isWritable();
    }

    public boolean may(ReportMove move) {
        return move.mayFollow(status()) && (move.isByUnit() ? isAuthor() : isJudge());
    }

    /** Whether its words were changed after its last move. */
    boolean isWrittenLast() {
        var moved = summary.movedAt();
        return changedAt != null && (moved == null || changedAt.isAfter(moved));
    }

    /** Those above see what was handed in, and not what is being written. */
    boolean isVisible() {
        return switch (reach.sight()) {
            case WHOLE -> true;
            case SUBMITTED -> handedIn > 0;
            case PUBLISHED -> false;
        };
    }

    /** Whether what was handed in is shown, and not what the figures come to today. */
    public boolean showsFrozen() {
        return frozen != null && (reach.sight() != Sight.WHOLE || !status().isWritable());
    }
}
