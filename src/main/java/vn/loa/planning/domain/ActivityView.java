package vn.loa.planning.domain;

import java.time.Instant;
import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.planning.ActivityId;

/**
 * A row of the activity table as it is stored.
 *
 * @param version to be sent back when it is saved
 * @param savedBy full name of the officer who saved it last
 */
public record ActivityView(
        ActivityId id, int version, ActivityPlace place, ActivityRevision details, String savedBy, Instant savedAt)
        implements TableRow {}
