package vn.loa.organization.web;

import jakarta.validation.constraints.NotBlank;
import vn.loa.organization.UnitId;
import vn.loa.organization.domain.OfficerPage;
import vn.loa.organization.domain.OfficerProfile;

/**
 * What an administrator typed about an officer, as typed.
 *
 * @param username only for a new one
 * @param unit what the picker sent
 */
record OfficerForm(
        String username,
        @NotBlank String fullName,
        String position,
        @NotBlank String unit) {

    OfficerForm {
        username = Typed.text(username);
        fullName = Typed.text(fullName);
        position = Typed.text(position);
        unit = Typed.text(unit);
    }

    static OfficerForm of(OfficerPage officer) {
        return new OfficerForm(
                officer.username(),
                officer.fullName(),
                Typed.text(officer.position()),
                officer.unit().id().toString());
    }

    OfficerProfile profile(UnitId chosen) {
        return new OfficerProfile(fullName, position, chosen);
    }
}
