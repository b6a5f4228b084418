package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.planning.domain.ImportPart;

/**
 * Some parts of a read document that follow one another.
 *
 * @param from the place of the first of them among all parts
 */
@NullUnmarked
record PartsForm(Integer version, Integer from, List<PartForm> parts) {

    PartsForm {
        parts = parts == null ? List.of() : parts;
    }

    /** All parts with these in their places. */
    List<ImportPart> in(List<ImportPart> all) {
        var revised = new ArrayList<>(all);
        for (int i = 0; i < parts.size(); i++) {
            var index = from + i;
            if (index < revised.size() && parts.get(i) != null) {
                revised.set(index, parts.get(i).applyTo(revised.get(index)));
            }
        }
        return revised;
    }
}
