package vn.loa.organization.web;

import org.jspecify.annotations.Nullable;

/** @param next the page to go to afterwards */
record SignInForm(
        String username, String password, @Nullable String next) {

    SignInForm {
        username = username == null ? "" : username;
        password = password == null ? "" : password;
    }
}
