package vn.loa.organization.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.loa.organization.Permission;
import vn.loa.organization.domain.Standing;

/** An officer who signed in, with what he may do today; permissions are authorities by their names. */
public final class OfficerAuthentication extends AbstractAuthenticationToken {

    /** Lives no longer than the request. */
    private final transient Standing standing;

    public OfficerAuthentication(Standing standing) {
        super(standing.permissions().stream()
                .map(Permission::name)
                .map(SimpleGrantedAuthority::new)
                .toList());
        this.standing = standing;
        setAuthenticated(true);
    }

    @Override
    public Standing getPrincipal() {
        return standing;
    }

    @Override
    public String getName() {
        return standing.fullName();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficerAuthentication that && standing.equals(that.standing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standing);
    }
}
