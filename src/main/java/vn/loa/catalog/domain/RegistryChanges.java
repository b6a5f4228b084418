package vn.loa.catalog.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.loa.catalog.RegistryChanged;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.web.Days;

/** Writes a change of a registry to the database and tells who listens. */
@Component
class RegistryChanges {

    private final EntityManager entries;
    private final ApplicationEventPublisher events;
    private final OfficerDirectory officers;
    private final Clock clock;

    RegistryChanges(EntityManager entries, ApplicationEventPublisher events, OfficerDirectory officers, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.officers = officers;
        this.clock = clock;
    }

    /** The entry as it was read; nobody else changes it until this transaction ends. */
    <E extends RegistryEntry> E lock(Class<E> registry, UUID id, int version) {
        var entry = entries.find(registry, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new NotFound();
        }
        if (entry.version() != version) {
            throw stale(entry);
        }
        return entry;
    }

    private StaleEntry stale(RegistryEntry entry) {
        var change = entry.lastChange();
        return change == null
                ? new StaleEntry()
                : officers.find(change.by())
                        .map(officer -> new StaleEntry(officer.fullName(), Days.moment(change.changedAt())))
                        .orElseGet(StaleEntry::new);
    }

    /**
     * Two people may add the same entry at once; the unique index lets one of them through.
     *
     * @param registry the table; its unique index has the same name with "_once"
     * @param taken key of the sentence that tells the other
     */
    void write(OfficerId by, String registry, RegistryEntry entry, String taken, Runnable flush) {
        entry.changedBy(by, clock.instant());
        UniqueIndex.guards(registry + "_once", flush, () -> new EntryTaken(taken));
        events.publishEvent(new RegistryChanged(by, registry, entry.id(), clock.instant()));
    }
}
