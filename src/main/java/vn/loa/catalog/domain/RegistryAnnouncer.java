package vn.loa.catalog.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.loa.catalog.RegistryChanged;
import vn.loa.organization.OfficerId;

/** Tells who listens that a registry was changed. */
@Component
class RegistryAnnouncer {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistryAnnouncer(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void announce(OfficerId by, String registry, UUID entry) {
        events.publishEvent(new RegistryChanged(by, registry, entry, clock.instant()));
    }
}
