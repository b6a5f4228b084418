package vn.loa.planning.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.web.Days;

/** Makes what came from a form fit to be kept, or says what of it can't be. */
@Component
class Revisions {

    static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int DEEPEST = 5;
    private final UnitDirectory units;
    private final OfficerDirectory officers;

    Revisions(UnitDirectory units, OfficerDirectory officers) {
        this.units = units;
        this.officers = officers;
    }

    /** Empty lines fall away: a form always has some. */
    SectionRevision clean(SectionRevision revision) {
        var lines = revision.lines().stream()
                .map(Revisions::clean)
                .filter(line -> !line.text().isEmpty())
                .toList();
        lines.stream()
                .map(LineRevision::unit)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(this::name);
        return new SectionRevision(revision.number(), revision.title(), revision.role(), lines);
    }

    /** Who leads and when always stands in words as well, since that is what is printed. */
    ActivityRevision clean(ActivityRevision revision) {
        var title = Wording.needed("title", revision.title(), LONGEST_TITLE, "plan.rejection.activityTitleMissing");
        var lead = Wording.orNull("lead", revision.lead(), LONGEST_TITLE);
        var schedule = Wording.orNull("schedule", revision.schedule(), LONGEST_TITLE);
        var due = revision.due();
        return new ActivityRevision(
                title,
                revision.leadUnit(),
                revision.leadOfficer(),
                lead == null ? names(revision.leadUnit(), revision.leadOfficer()) : lead,
                Wording.orNull("coordinators", revision.coordinators(), LONGEST_TITLE),
                texts("contents", revision.contents()),
                revision.areas(),
                revision.channels(),
                revision.audiences(),
                schedule == null && due != null ? Days.day(due) : schedule,
                due,
                texts("products", revision.products()),
                Wording.orNull("target", revision.target(), LONGEST_TITLE),
                Wording.orNull("budget", revision.budget(), LONGEST_TITLE));
    }

    private static LineRevision clean(LineRevision line) {
        return new LineRevision(
                line.id(),
                Math.max(0, Math.min(line.level(), DEEPEST)),
                line.marker() == null ? null : Wording.of("marker", line.marker(), 20),
                Wording.of("text", line.text(), LONGEST_LINE),
                line.meanings(),
                line.unit(),
                line.source());
    }

    private static List<String> texts(String field, List<String> texts) {
        return texts.stream()
                .map(text -> Wording.of(field, text, LONGEST_TITLE))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private @Nullable String names(@Nullable UnitId unit, @Nullable OfficerId officer) {
        var unitName = unit == null ? null : name(unit);
        var officerName = officer == null ? null : name(officer);
        if (unitName != null && officerName != null) {
            return unitName + " (" + officerName + ")";
        }
        return unitName == null ? officerName : unitName;
    }

    private String name(UnitId unit) {
        return units.find(unit)
                .orElseThrow(() -> new InvalidEntry("leadUnit", "plan.rejection.unitUnknown"))
                .name();
    }

    private String name(OfficerId officer) {
        return officers.find(officer)
                .orElseThrow(() -> new InvalidEntry("leadOfficer", "plan.rejection.officerUnknown"))
                .fullName();
    }
}
