package vn.loa.guidance.web;

import org.jspecify.annotations.NullUnmarked;

/** Why something is asked for no longer, or need not be answered. */
@NullUnmarked
record ReasonForm(String reason) {

    static ReasonForm empty() {
        return new ReasonForm("");
    }
}
