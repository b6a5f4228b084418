package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.planning.domain.ImportPart;

/** The parts of a read document that were opened, each at its place among all parts; the places between are empty. */
@NullUnmarked
record PartsForm(Integer version, List<PartForm> parts) {

    PartsForm {
        parts = parts == null ? List.of() : parts;
    }

    /** All parts with these in their places. */
    List<ImportPart> in(List<ImportPart> all) {
        var revised = new ArrayList<>(all);
        for (int i = 0; i < Math.min(parts.size(), revised.size()); i++) {
            if (parts.get(i) != null) {
                revised.set(i, parts.get(i).applyTo(revised.get(i)));
            }
        }
        return revised;
    }

    /** The place of the first of them. */
    int first() {
        int i = 0;
        while (i < parts.size() && parts.get(i) == null) {
            i++;
        }
        return i;
    }
}
