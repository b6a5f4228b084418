package vn.loa.execution.domain;

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

    /** How many times of the unit's activities are late, due this week, this month, or have no day. */
    public Map<ActivityFilter.When, Integer> waiting(OfficerId by, UnitId unit, ActivityFilter.Whose whose) {
        return queries.waiting(by, unit, whose);
    }

    public ActivityPage page(OfficerId by, ActivityId activity) {
        return pages.page(by, activity, gate.see(by, activity));
    }
}
