package vn.loa.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** An answer to a comment as typed. */
@NullUnmarked
record AnswerForm(@NotBlank @Size(max = 4000) String text) {

    static AnswerForm empty() {
        return new AnswerForm("");
    }
}
