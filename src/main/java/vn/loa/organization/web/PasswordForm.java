package vn.loa.organization.web;

import jakarta.validation.constraints.NotEmpty;

/** What an officer types to change the password; none of it is ever sent back. */
record PasswordForm(
        @NotEmpty String old,
        @NotEmpty String chosen,
        @NotEmpty String repeated) {

    PasswordForm {
        old = old == null ? "" : old;
        chosen = chosen == null ? "" : chosen;
        repeated = repeated == null ? "" : repeated;
    }
}
