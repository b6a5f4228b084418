package vn.loa.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;

/** An administrator gives officers their permissions and takes them back. */
@Service
@Transactional
public class Granting {

    private final Grants grants;
    private final Officers officers;
    private final Access access;
    private final Administration administration;
    private final Clock clock;

    Granting(Grants grants, Officers officers, Access access, Administration administration, Clock clock) {
        this.grants = grants;
        this.officers = officers;
        this.access = access;
        this.administration = administration;
        this.clock = clock;
    }

    public void grant(OfficerId by, OfficerId officer, Permission permission, UnitId unit) {
        var known = officers.findById(officer.value()).orElseThrow(NotFound::new);
        administration.requireSeen(by, known.unit());
        administration.requireChosen(by, "on", unit);
        if (grants.existsByOfficerIdAndUnitIdAndPermissionAndRevokedOnIsNull(
                officer.value(), unit.value(), permission)) {
            throw new FieldRejection("permission", "grant.already");
        }
        give(officer, permission, unit);
    }

    /** Acts at once. Nobody takes away his own power to administer, for nobody might be left to give it back. */
    public void revoke(OfficerId by, OfficerId officer, UUID id) {
        var grant = grants.findById(id)
                .filter(found -> found.officer().equals(officer))
                .orElseThrow(NotFound::new);
        if (!access.holds(by, Permission.ADMIN, grant.unit())) {
            throw new NotFound();
        }
        if (grant.officer().equals(by) && grant.permission() == Permission.ADMIN) {
            throw new Refusal("grant.ownAdministration");
        }
        grant.revoke(LocalDate.now(clock));
        grants.saveAndFlush(grant);
    }

    void give(OfficerId officer, Permission permission, UnitId unit) {
        grants.saveAndFlush(new Grant(officer, permission, unit, LocalDate.now(clock)));
    }
}
