package vn.loa.organization.web;

import jakarta.validation.constraints.NotBlank;

/** What an officer types to change the password; none of it is ever sent back. */
record PasswordForm(
        @NotBlank String old,
        @NotBlank String chosen,
        @NotBlank String repeated) {

    PasswordForm {
        old = old == null ? "" : old;
        chosen = chosen == null ? "" : chosen;
        repeated = repeated == null ? "" : repeated;
    }
}
