package vn.loa.organization.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.Standing;

/**
 * Who signed in: what the session keeps. What the officer may do is asked anew with every request.
 *
 * @param passwordSetAt tells a session that began with an earlier password
 */
public record SignedInOfficer(UUID officer, String fullName, String unitName, Instant passwordSetAt)
        implements AuthenticatedPrincipal, Serializable {

    static SignedInOfficer of(Standing standing) {
        return new SignedInOfficer(
                standing.officer().value(), standing.fullName(), standing.unitName(), standing.passwordSetAt());
    }

    OfficerId id() {
        return new OfficerId(officer);
    }

    @Override
    public String getName() {
        return fullName;
    }
}
