package vn.loa.execution.web;

import org.jspecify.annotations.NullUnmarked;

/** Why a file is taken out, as typed. */
@NullUnmarked
record RemovalForm(String reason) {

    String said() {
        return reason == null ? "" : reason;
    }
}
