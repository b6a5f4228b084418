package vn.loa.organization.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loa.organization.ActingOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.Standing;

@Component
class RequestingOfficer implements ActingOfficer {

    @Override
    public Optional<OfficerId> current() {
        return CurrentStanding.get().map(Standing::officer);
    }
}
