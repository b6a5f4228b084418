package vn.loa.organization.web;

/** The password, asked again before something that a stranger at an open computer must not do. */
record OwnPasswordForm(String password) {

    OwnPasswordForm {
        password = password == null ? "" : password;
    }
}
