package vn.loa.planning.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.planning.domain.ActivityRevision;
import vn.loa.planning.domain.ActivityView;

/**
 * A row of the activity table as it was typed.
 *
 * @param lead the id of the unit that leads it, or who leads it in words
 * @param officer the id of the officer in charge, or a name typed by hand
 */
@NullUnmarked
record ActivityForm(
        Integer version,
        String title,
        String lead,
        String officer,
        String coordinators,
        String contents,
        List<Area> areas,
        List<ChannelKind> channels,
        List<AudienceKind> audiences,
        String schedule,
        String due,
        String products,
        String target,
        String budget) {

    ActivityForm {
        areas = known(areas);
        channels = known(channels);
        audiences = known(audiences);
    }

    static ActivityForm blank() {
        return new ActivityForm(
                0, null, null, null, null, null, List.of(), List.of(), List.of(), null, null, null, null, null);
    }

    static ActivityForm of(ActivityView activity) {
        var details = activity.details();
        return new ActivityForm(
                activity.version(),
                details.title(),
                details.leadUnit() == null ? details.lead() : details.leadUnit().toString(),
                details.leadOfficer() == null ? null : details.leadOfficer().toString(),
                details.coordinators(),
                String.join("\n", details.contents()),
                details.areas(),
                details.channels(),
                details.audiences(),
                details.schedule(),
                details.due() == null ? null : details.due().toString(),
                String.join("\n", details.products()),
                details.target(),
                details.budget());
    }

    ActivityRevision revision(ActivityLead who) {
        return new ActivityRevision(
                title == null ? "" : title.strip(),
                who.unit(),
                who.officer(),
                who.words(),
                HeaderForm.word(coordinators),
                HeaderForm.lines(contents),
                areas,
                channels,
                audiences,
                HeaderForm.word(schedule),
                Typed.day(due),
                HeaderForm.lines(products),
                HeaderForm.word(target),
                HeaderForm.word(budget));
    }

    private static <E> List<E> known(List<E> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }
}
