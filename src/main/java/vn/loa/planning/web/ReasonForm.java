package vn.loa.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why a plan goes back or comes to its end. */
@NullUnmarked
record ReasonForm(@NotBlank @Size(max = 2000) String reason) {

    static ReasonForm empty() {
        return new ReasonForm("");
    }
}
