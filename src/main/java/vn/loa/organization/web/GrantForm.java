package vn.loa.organization.web;

import jakarta.validation.constraints.NotBlank;

/** @param on the unit, as the picker sent it */
record GrantForm(@NotBlank String permission, @NotBlank String on) {

    GrantForm {
        permission = Typed.text(permission);
        on = Typed.text(on);
    }
}
