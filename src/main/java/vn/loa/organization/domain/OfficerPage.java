package vn.loa.organization.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitSummary;

/**
 * An officer as his administrator sees him.
 *
 * @param gone whether he can't sign in any more
 * @param secondFactor whether he proves something beside the password
 * @param locked whether too many wrong passwords keep him out for some minutes
 */
public record OfficerPage(
        OfficerId id,
        int version,
        String username,
        String fullName,
        @Nullable String position,
        UnitSummary unit,
        LocalDate validFrom,
        @Nullable LocalDate leavesOn,
        boolean gone,
        boolean locked,
        boolean passwordInitial,
        boolean secondFactor,
        List<GrantRow> grants) {

    /** A grant that holds. */
    public record GrantRow(UUID id, Permission permission, String unitName, LocalDate since, boolean revocable) {}

    public OfficerPage {
        grants = List.copyOf(grants);
    }
}
