package vn.loa.organization.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.loa.organization.Permission;
import vn.loa.organization.domain.Standing;

/** An officer who signed in, with what he may do today; permissions are authorities by their names. */
public final class OfficerAuthentication extends AbstractAuthenticationToken {

    private final SignedInOfficer principal;

    /** Not kept in the session: the next request asks again. */
    private final transient @Nullable Standing standing;

    public OfficerAuthentication(Standing standing) {
        super(standing.permissions().stream()
                .map(Permission::name)
                .map(SimpleGrantedAuthority::new)
                .toList());
        this.principal = SignedInOfficer.of(standing);
        this.standing = standing;
        setAuthenticated(true);
    }

    @Override
    public SignedInOfficer getPrincipal() {
        return principal;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Nullable
    Standing standing() {
        return standing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficerAuthentication that && principal.equals(that.principal) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(principal);
    }
}
