package vn.loa.planning.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.Meaning;
import vn.loa.organization.UnitId;

/** Finds out which unit of the commune is meant where a line gives a task to one by its name. */
final class TaskUnits {

    private TaskUnits() {}

    /** @param offices the units below the plan's own, by their names in small letters */
    static SectionRevision of(Map<String, UnitId> offices, SectionRevision revision) {
        var lines = revision.lines().stream()
                .map(line -> line.unit() == null ? line.doneBy(unit(offices, line.meanings())) : line)
                .toList();
        return new SectionRevision(revision.number(), revision.title(), revision.role(), lines);
    }

    private static @Nullable UnitId unit(Map<String, UnitId> offices, List<Meaning> meanings) {
        for (var meaning : meanings) {
            if (meaning instanceof Meaning.Task task) {
                return offices.get(task.unit().strip().toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }
}
