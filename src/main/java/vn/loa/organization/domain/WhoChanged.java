package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;

/** Tells who comes too late who was first, and when. */
@Component
class WhoChanged {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final OfficerDirectory officers;
    private final Clock clock;

    WhoChanged(OfficerDirectory officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    ChangedMeanwhile tell(@Nullable OfficerId by, @Nullable Instant at) {
        if (by == null || at == null) {
            return new ChangedMeanwhile();
        }
        return officers.find(by)
                .map(officer -> new ChangedMeanwhile(officer.fullName(), MOMENT.format(at.atZone(clock.getZone()))))
                .orElseGet(ChangedMeanwhile::new);
    }
}
