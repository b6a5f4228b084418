package vn.loa.planning.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Activity;

/** A row of the activity table as the plan's page shows it. */
record ActivityRow(
        int number,
        String title,
        @Nullable String lead,
        @Nullable String coordinators,
        @Nullable String schedule,
        String products,
        @Nullable String target,
        @Nullable String budget) {

    static List<ActivityRow> of(PlanDocument document) {
        var activities = document.activities();
        return IntStream.range(0, activities.size())
                .mapToObj(index -> of(index + 1, activities.get(index)))
                .toList();
    }

    private static ActivityRow of(int number, Activity activity) {
        return new ActivityRow(
                number,
                activity.title(),
                activity.lead(),
                activity.coordinators(),
                activity.schedule(),
                String.join("; ", activity.products()),
                activity.target(),
                activity.budget());
    }
}
