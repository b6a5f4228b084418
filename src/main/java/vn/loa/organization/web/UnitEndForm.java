package vn.loa.organization.web;

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
}
