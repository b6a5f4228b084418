package vn.loa.organization.domain;

import java.time.Instant;
import java.util.Set;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/**
 * Who an officer is today and what he may do somewhere.
 *
 * @param permissions what he may do on some unit
 * @param everywhere what he may do on every unit there is
 * @param passwordSetAt a session that began with an earlier password is over
 * @param passwordInitial he has to choose a password of his own before anything else
 * @param secondFactor he proves something beside the password
 */
public record Standing(
        OfficerId officer,
        String fullName,
        String unitName,
        Set<Permission> permissions,
        Set<Permission> everywhere,
        Instant passwordSetAt,
        boolean passwordInitial,
        boolean secondFactor) {

    public Standing {
        permissions = Set.copyOf(permissions);
        everywhere = Set.copyOf(everywhere);
    }

    Standing withPasswordChosen(Instant at) {
        return new Standing(officer, fullName, unitName, permissions, everywhere, at, false, secondFactor);
    }
}
