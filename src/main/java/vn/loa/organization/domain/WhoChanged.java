package vn.loa.organization.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.web.Days;

/** Tells who comes too late who was first, and when. */
@Component
class WhoChanged {

    private final OfficerDirectory officers;

    WhoChanged(OfficerDirectory officers) {
        this.officers = officers;
    }

    ChangedMeanwhile tell(@Nullable OfficerId by, @Nullable Instant at) {
        if (by == null || at == null) {
            return new ChangedMeanwhile();
        }
        return officers.find(by)
                .map(officer -> new ChangedMeanwhile(officer.fullName(), Days.moment(at)))
                .orElseGet(ChangedMeanwhile::new);
    }
}
