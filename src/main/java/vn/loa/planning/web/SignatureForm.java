package vn.loa.planning.web;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.NullUnmarked;

/** The leader's password, asked again before the sign-off. */
@NullUnmarked
record SignatureForm(@NotEmpty String password) {

    static SignatureForm empty() {
        return new SignatureForm("");
    }

    /** Never lets the password into a log or a page. */
    @Override
    public String toString() {
        return "SignatureForm";
    }
}
