package vn.loa.organization.web;

import vn.loa.organization.domain.OfficerPage;

/** @param leavesOn the day from which the officer no longer works here */
record DepartureForm(String leavesOn) {

    DepartureForm {
        leavesOn = Typed.text(leavesOn);
    }

    static DepartureForm of(OfficerPage officer) {
        return new DepartureForm(
                officer.leavesOn() == null ? "" : officer.leavesOn().toString());
    }
}
