package vn.loa.organization.web;

/** The secret that was offered, the code with which the telephone proves to have it, and the own password once more. */
record TelephoneForm(String secret, String code, String password) {

    TelephoneForm {
        secret = secret == null ? "" : secret;
        code = code == null ? "" : code.strip();
        password = password == null ? "" : password;
    }
}
