package vn.loa.planning.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.ActivityView;
import vn.loa.planning.domain.EditorPage;
import vn.loa.web.Days;

/** Puts the rows of the activity table into words. */
@Component
class ActivityTable {

    /** A row as the table and a conflict show it; null where nothing was said. */
    record Row(
            String id,
            String address,
            int number,
            String title,
            List<String> contents,
            List<String> chips,
            @Nullable String lead,
            @Nullable String coordinators,
            @Nullable String schedule,
            @Nullable String due,
            List<String> products,
            @Nullable String target,
            @Nullable String budget,
            String savedBy,
            String savedAt) {}

    private final Choices choices;

    ActivityTable(Choices choices) {
        this.choices = choices;
    }

    List<Row> rows(EditorPage page) {
        return numbered(page.head().id(), page.activities());
    }

    List<Row> removed(EditorPage page) {
        return numbered(page.head().id(), page.removedActivities());
    }

    private List<Row> numbered(PlanId plan, List<ActivityView> activities) {
        return IntStream.range(0, activities.size())
                .mapToObj(index -> row(plan, activities.get(index), index + 1))
                .toList();
    }

    private Row row(PlanId plan, ActivityView activity, int number) {
        var details = activity.details();
        return new Row(
                activity.id().toString(),
                ActivityController.table(plan) + "/" + activity.id(),
                number,
                details.title(),
                details.contents(),
                choices.names("plan.area", details.areas()),
                details.lead(),
                details.coordinators(),
                details.schedule(),
                details.due() == null ? null : Days.day(details.due()),
                details.products(),
                details.target(),
                details.budget(),
                activity.savedBy(),
                EditorScreen.time(activity.savedAt()));
    }
}
