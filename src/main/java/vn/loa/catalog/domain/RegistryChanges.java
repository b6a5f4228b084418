package vn.loa.catalog.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.loa.catalog.RegistryChanged;
import vn.loa.organization.OfficerId;

/** Writes a change of a registry to the database and tells who listens. */
@Component
class RegistryChanges {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistryChanges(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Two people may add the same entry at once; the unique index lets one of them through.
     *
     * @param registry the table; its unique index has the same name with "_once"
     * @param taken key of the sentence that tells the other
     */
    void write(OfficerId by, String registry, UUID entry, String taken, Runnable flush) {
        try {
            flush.run();
        } catch (DataIntegrityViolationException broken) {
            if (String.valueOf(broken.getMessage()).contains(registry + "_once")) {
                throw new EntryTaken(taken);
            }
            throw broken;
        }
        events.publishEvent(new RegistryChanged(by, registry, entry, clock.instant()));
    }
}
