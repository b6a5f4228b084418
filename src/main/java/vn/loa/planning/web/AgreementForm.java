package vn.loa.planning.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the reviewer says on agreeing; most say nothing. */
@NullUnmarked
record AgreementForm(@Size(max = 2000) String note) {

    static AgreementForm empty() {
        return new AgreementForm("");
    }

    @Nullable
    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
