package vn.loa.organization.web;

import jakarta.validation.constraints.NotEmpty;

/** What an officer types to change the password; none of it is ever sent back. */
record PasswordForm(
        @NotEmpty(message = "{password.old.missing}") String old,
        @NotEmpty(message = "{password.chosen.missing}") String chosen,
        @NotEmpty(message = "{password.repeated.missing}") String repeated) {

    PasswordForm {
        old = old == null ? "" : old;
        chosen = chosen == null ? "" : chosen;
        repeated = repeated == null ? "" : repeated;
    }
}
