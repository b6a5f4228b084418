package vn.loa.organization.web;

/** What an officer types to change the password; none of it is ever sent back. */
record PasswordForm(String old, String chosen, String repeated) {

    PasswordForm {
        old = old == null ? "" : old;
        chosen = chosen == null ? "" : chosen;
        repeated = repeated == null ? "" : repeated;
    }
}
