package vn.loa.planning.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Which button of a section's form was pressed, beside saving. */
@NullUnmarked
record SectionStep(String action, String pick) {

    SectionStep {
        action = action == null ? "save" : action;
    }

    boolean pastes() {
        return action.equals("paste");
    }

    boolean searches() {
        return action.equals("search");
    }

    boolean picks() {
        return pick != null;
    }

    boolean removes() {
        return action.startsWith("remove:");
    }

    /** The form with what the button asks for done to its lines. */
    SectionForm applyTo(SectionForm form) {
        return pick == null ? form.after(action) : picked(form);
    }

    private SectionForm picked(SectionForm form) {
        var parts = pick.split("\\|", 4);
        if (parts.length < 4) {
            return form;
        }
        var library = LibraryKind.valueOf(parts[0]);
        List<String> kinds = Arrays.asList(parts[1].split(","));
        return form.with(LineForm.picked(form.next().level(), parts[3], library.means(), kinds, parts[2]));
    }
}
