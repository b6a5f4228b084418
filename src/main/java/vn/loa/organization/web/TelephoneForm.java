package vn.loa.organization.web;

/** The secret that was offered, and the code with which the telephone proves to have it. */
record TelephoneForm(String secret, String code) {

    TelephoneForm {
        secret = secret == null ? "" : secret;
        code = code == null ? "" : code.strip();
    }
}
