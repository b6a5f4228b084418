package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        places().filter(i -> i < revised.size())
                .forEach(i -> revised.set(i, parts.get(i).applyTo(revised.get(i))));
        return revised;
    }

    /** Their places. */
    IntStream places() {
        return IntStream.range(0, parts.size()).filter(i -> parts.get(i) != null);
    }

    /** The place of the first of them. */
    int first() {
        return places().findFirst().orElse(parts.size());
    }
}
