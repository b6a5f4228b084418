package vn.loa.guidance.web;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.documents.Area;
import vn.loa.guidance.domain.InvalidGuidance;
import vn.loa.guidance.domain.RequirementKind;
import vn.loa.guidance.domain.RequirementView;
import vn.loa.guidance.domain.RequirementWording;

/** What the browser sent about one thing that is asked for. */
@NullUnmarked
record RequirementForm(
        RequirementKind kind, String text, List<Area> areas, String product, String due, Integer version) {

    RequirementForm {
        areas = areas == null ? List.of() : areas;
    }

    static RequirementForm blank() {
        return new RequirementForm(RequirementKind.TASK, "", List.of(), "", "", 0);
    }

    static RequirementForm of(RequirementView requirement) {
        var wording = requirement.wording();
        return new RequirementForm(
                wording.kind(),
                wording.text(),
                wording.areas(),
                wording.product(),
                TypedDay.words(wording.due()),
                requirement.version());
    }

    RequirementWording wording() {
        if (kind == null) {
            throw new InvalidGuidance("kind", "guidance.rejection.kindMissing");
        }
        return new RequirementWording(kind, text == null ? "" : text, areas, product, TypedDay.of("due", due));
    }
}
