package vn.loa.organization.web;

/** @param leavesOn the day from which the officer no longer works here */
record DepartureForm(String leavesOn) {

    DepartureForm {
        leavesOn = Typed.text(leavesOn);
    }
}
