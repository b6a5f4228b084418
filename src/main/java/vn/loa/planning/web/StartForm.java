package vn.loa.planning.web;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/**
 * How an officer wants to begin a plan.
 *
 * @param way which of the ways was chosen
 * @param earlier the plan to copy
 * @param q words to find that plan by
 */
@NullUnmarked
record StartForm(
        Way way,
        UnitId unit,
        String year,
        MultipartFile file,
        String text,
        MultipartFile json,
        PlanId earlier,
        String q) {

    /** The ways to begin a plan; SEARCH only looks for an earlier one. */
    enum Way {
        TEMPLATE,
        FILE,
        TEXT,
        COPY,
        JSON,
        SEARCH
    }

    StartForm {
        q = q == null ? "" : q.strip();
    }

    static StartForm blank(UnitId unit, int year, String q) {
        return new StartForm(null, unit, String.valueOf(year), null, null, null, null, q);
    }

    /** The year as a number; 0 for what can't be one. */
    int yearNumber() {
        return Typed.year(year);
    }

    /** Whether none was chosen; one without a word in it was. */
    static boolean isMissing(MultipartFile file) {
        return file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty();
    }
}
