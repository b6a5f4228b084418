package vn.loa.organization.web;

import vn.loa.organization.domain.UnitPage;

/**
 * The last day of a unit and who carries on its work.
 *
 * @param successor what the picker sent; may be empty
 */
record UnitEndForm(String lastDay, String successor) {

    UnitEndForm {
        lastDay = Typed.text(lastDay);
        successor = Typed.text(successor);
    }

    static UnitEndForm of(UnitPage unit) {
        return new UnitEndForm(
                unit.validTo() == null ? "" : unit.validTo().toString(),
                unit.successor() == null ? "" : unit.successor().id().toString());
    }
}
