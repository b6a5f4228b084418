package vn.loa.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/**
 * A comment as typed.
 *
 * @param line the line it is about; empty for the whole plan
 * @param from {@code document} if it was written beside the document, where the officer reads on
 */
@NullUnmarked
record RemarkForm(
        @Pattern(regexp = "([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?")
        String line,

        @NotBlank @Size(max = 4000) String text,

        String from) {

    static RemarkForm about(String line) {
        return new RemarkForm(line, "", "");
    }

    @Nullable
    LineId lineId() {
        return line == null || line.isEmpty() ? null : LineId.valueOf(line);
    }

    String whereFrom(PlanId plan, CommentId comment) {
        return "document".equals(from) && lineId() != null
                ? "/plans/" + plan + "#line-" + line
                : PlanCommentController.address(plan, comment);
    }
}
