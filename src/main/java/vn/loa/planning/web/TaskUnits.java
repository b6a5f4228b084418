package vn.loa.planning.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loa.documents.Meaning;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.LineRevision;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.SectionRevision;

/** Finds out which unit of the commune is meant where a line gives a task to one by its name. */
@Component
class TaskUnits {

    private final PlanReading reading;

    TaskUnits(PlanReading reading) {
        this.reading = reading;
    }

    SectionRevision known(PlanId plan, SectionRevision revision) {
        if (revision.lines().stream().allMatch(line -> task(line).isEmpty())) {
            return revision;
        }
        var names = reading.unitsNamed(plan, revision.lines().stream().map(TaskUnits::task).collect(Collectors.toSet()));
        var lines = revision.lines().stream()
                .map(line -> new LineRevision(
                        line.id(), line.level(), line.marker(), line.text(), line.meanings(), names.get(task(line))))
                .toList();
        return new SectionRevision(revision.number(), revision.title(), revision.role(), lines);
    }

    private static String task(LineRevision line) {
        return first(line.meanings());
    }

    private static String first(List<Meaning> meanings) {
        return meanings.stream()
                .filter(Meaning.Task.class::isInstance)
                .map(meaning -> plain(((Meaning.Task) meaning).unit()))
                .findFirst()
                .orElse("");
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
