package vn.loa.execution.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;

/** What officers look at of the activities of issued plans. */
@Service
@Transactional(readOnly = true)
public class ActivityReading {

    private static final int MOST_AT_ONCE = 10_000;

    private final ExecutionGate gate;
    private final OccurrenceQueries queries;
    private final ActivityPages pages;

    ActivityReading(ExecutionGate gate, OccurrenceQueries queries, ActivityPages pages) {
        this.gate = gate;
        this.queries = queries;
        this.pages = pages;
    }

    /** @param unit the commune or province in which the officer works */
    public ActivityRows list(OfficerId by, UnitId unit, ActivityFilter filter, int offset, int size) {
        return queries.list(by, unit, filter, offset, size);
    }

    /** All of them, for a spreadsheet: more than a commune has in ten years is refused. */
    public List<ActivityRow> all(OfficerId by, UnitId unit, ActivityFilter filter) {
        var found = queries.list(by, unit, filter, 0, MOST_AT_ONCE);
        if (found.total() > MOST_AT_ONCE) {
            throw new InvalidEntry("text", "execution.sheet.tooMany", MOST_AT_ONCE);
        }
        return found.rows();
    }

    /** What is due in a month, by its days. */
    public ActivityRows month(OfficerId by, UnitId unit, ActivityFilter filter, YearMonth month) {
        return queries.month(by, unit, filter, month);
    }

    /** The nearest that is late, due this week, due later and lately done. */
    public Map<ActivityFilter.When, BoardColumn> board(OfficerId by, UnitId unit, ActivityFilter filter) {
        return queries.board(by, unit, filter);
    }

    /** How many times of the unit's activities are late, due this week, this month, or have no day; and who leads them. */
    public Waiting waiting(OfficerId by, UnitId unit, ActivityFilter.Whose whose) {
        return queries.waiting(by, unit, whose);
    }

    public ActivityPage page(OfficerId by, ActivityId activity) {
        return pages.page(by, activity, gate.see(by, activity));
    }
}
