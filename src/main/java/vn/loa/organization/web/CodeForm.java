package vn.loa.organization.web;

/** A code from the telephone or from paper. */
record CodeForm(String code) {

    CodeForm {
        code = code == null ? "" : code.strip();
    }
}
