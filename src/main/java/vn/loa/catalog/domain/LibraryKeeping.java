package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/** Keeps the library of ready contents, channels and audiences. */
@Service
@Transactional
public class LibraryKeeping {

    private final LibraryEntries entries;
    private final RegistryChanges changes;

    LibraryKeeping(LibraryEntries entries, RegistryChanges changes) {
        this.entries = entries;
        this.changes = changes;
    }

    public UUID add(OfficerId by, Shelf shelf, LibraryWording wording) {
        return save(by, new LibraryEntry(shelf, wording));
    }

    public void revise(OfficerId by, UUID id, int version, LibraryWording wording) {
        var entry = changes.lock(LibraryEntry.class, id, version);
        entry.revise(wording);
        save(by, entry);
    }

    public void end(OfficerId by, UUID id, int version, LocalDate day) {
        var entry = changes.lock(LibraryEntry.class, id, version);
        entry.end(day);
        save(by, entry);
    }

    @Transactional(readOnly = true)
    public LibraryEntry find(UUID id) {
        return entries.findById(id).orElseThrow(NotFound::new);
    }

    private UUID save(OfficerId by, LibraryEntry entry) {
        changes.write(by, "library_entry", entry, "catalog.library.taken", () -> entries.saveAndFlush(entry));
        return entry.id();
    }
}
