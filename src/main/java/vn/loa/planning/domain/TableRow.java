package vn.loa.planning.domain;

import vn.loa.documents.PlanDocument.ActivityPlace;
import vn.loa.planning.ActivityId;

/** A row of the activity table, as it was found or before it is stored. */
interface TableRow {

    ActivityId id();

    ActivityPlace place();

    ActivityRevision details();
}
