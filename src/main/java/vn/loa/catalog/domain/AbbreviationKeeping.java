package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/** Keeps the registry of abbreviations. */
@Service
@Transactional
public class AbbreviationKeeping {

    private final AbbreviationEntries entries;
    private final RegistryChanges changes;

    AbbreviationKeeping(AbbreviationEntries entries, RegistryChanges changes) {
        this.entries = entries;
        this.changes = changes;
    }

    public UUID add(OfficerId by, ShortForm form) {
        return save(by, new AbbreviationEntry(form));
    }

    public void revise(OfficerId by, UUID id, int version, ShortForm form) {
        var entry = changes.lock(AbbreviationEntry.class, id, version);
        entry.revise(form);
        save(by, entry);
    }

    public void end(OfficerId by, UUID id, int version, LocalDate day) {
        var entry = changes.lock(AbbreviationEntry.class, id, version);
        entry.end(day);
        save(by, entry);
    }

    @Transactional(readOnly = true)
    public AbbreviationEntry find(UUID id) {
        return entries.findById(id).orElseThrow(NotFound::new);
    }

    private UUID save(OfficerId by, AbbreviationEntry entry) {
        changes.write(by, "abbreviation", entry, "catalog.abbreviation.taken", () -> entries.saveAndFlush(entry));
        return entry.id();
    }
}
