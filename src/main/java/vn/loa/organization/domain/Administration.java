package vn.loa.organization.domain;

import org.springframework.stereotype.Component;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;

/** How far an administrator's power reaches: the units of his grants and below, and nobody who stands above him. */
@Component
class Administration {

    private final Access access;
    private final OfficerQueries officers;

    Administration(Access access, OfficerQueries officers) {
        this.access = access;
        this.officers = officers;
    }

    /** What is outside of his power looks to him as if it did not exist. */
    void requireSeen(OfficerId by, UnitId unit) {
        if (!access.holds(by, Permission.ADMIN, unit)) {
            throw new NotFound();
        }
    }

    void requireChosen(OfficerId by, String field, UnitId unit) {
        if (!access.holds(by, Permission.ADMIN, unit)) {
            throw new FieldRejection(field, "officer.unit.notYours");
        }
    }

    /**
     * Power over an officer needs power over every unit on which he holds a grant: else the administrator of a commune
     * could set the password of a colleague who reviews for the province, and act in his name.
     */
    void requireOver(OfficerId by, OfficerId officer, UnitId unit) {
        switch (officers.power(by, officer, unit)) {
            case NONE -> throw new NotFound();
            case NOT_ENOUGH -> throw new Refusal("officer.standsAbove");
            case FULL -> {}
        }
    }
}
