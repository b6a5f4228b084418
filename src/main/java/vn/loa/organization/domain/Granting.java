package vn.loa.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.LastChange;
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
    private final WhoChanged changes;
    private final Clock clock;

    Granting(
            Grants grants,
            Officers officers,
            Access access,
            Administration administration,
            WhoChanged changes,
            Clock clock) {
        this.grants = grants;
        this.officers = officers;
        this.access = access;
        this.administration = administration;
        this.changes = changes;
        this.clock = clock;
    }

    public void grant(OfficerId by, OfficerId officer, Permission permission, UnitId unit) {
        var known = alone(officer);
        administration.requireSeen(by, known.unit());
        if (!unit.equals(known.unit())) {
            administration.requireChosen(by, "on", unit);
        }
        var held = grants.findByOfficerIdAndUnitIdAndPermissionAndRevokedOnIsNull(
                officer.value(), unit.value(), permission);
        if (held.isPresent()) {
            throw already(held.get());
        }
        give(officer, permission, unit, new LastChange(by, clock.instant()));
    }

    /** Who gives or revokes at the same moment waits, and then sees what was done. */
    private Officer alone(OfficerId officer) {
        return officers.lock(officer.value()).orElseThrow(NotFound::new);
    }

    private FieldRejection already(Grant held) {
        return changes.words(held.lastChange())
                .map(words -> new FieldRejection("permission", "grant.givenBy", words.officer(), words.moment()))
                .orElseGet(() -> new FieldRejection("permission", "grant.already"));
    }

    /** Acts at once. Nobody takes away his own power to administer, for nobody might be left to give it back. */
    public void revoke(OfficerId by, OfficerId officer, UUID id) {
        alone(officer);
        var grant = grants.findById(id)
                .filter(found -> found.officer().equals(officer))
                .orElseThrow(NotFound::new);
        if (!access.holds(by, Permission.ADMIN, grant.unit())) {
            throw new NotFound();
        }
        if (grant.officer().equals(by) && grant.permission() == Permission.ADMIN) {
            throw new Refusal("grant.ownAdministration");
        }
        grant.revoke(LocalDate.now(clock), new LastChange(by, clock.instant()));
        grants.saveAndFlush(grant);
    }

    /** @param given null if nobody did who works here */
    void give(OfficerId officer, Permission permission, UnitId unit, @Nullable LastChange given) {
        grants.saveAndFlush(new Grant(officer, permission, unit, LocalDate.now(clock), given));
    }
}
