package vn.loa.planning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Under which number, where and when the plan goes out. */
@NullUnmarked
record IssueForm(
        @NotBlank @Pattern(regexp = "\\s*[0-9]{0,6}\\s*") String number,

        @NotBlank @Size(max = 100) String place,

        @NotNull LocalDate date) {

    /** The kind of document and the body that issues it, as Nghị định 30/2020/NĐ-CP writes them. */
    private static final String SYMBOL = "/KH-UBND";

    String fullNumber() {
        return number.strip() + SYMBOL;
    }
}
