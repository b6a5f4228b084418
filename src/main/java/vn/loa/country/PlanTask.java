package vn.loa.country;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Activity;

/** A row of a plan's activity table, with what only the application knows of it. */
record PlanTask(
        UUID id,
        Activity activity,
        @Nullable UUID unit,
        @Nullable UUID officer,
        @Nullable LocalDate due) {}
