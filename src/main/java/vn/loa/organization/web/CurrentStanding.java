package vn.loa.organization.web;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.loa.organization.domain.Standing;

/** The standing of the officer whose request this is. */
final class CurrentStanding {

    private CurrentStanding() {}

    static Optional<Standing> get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OfficerAuthentication officer
                ? Optional.of(officer.getPrincipal())
                : Optional.empty();
    }
}
