package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/** Keeps the registry of names that the law has ended. */
@Service
@Transactional
public class ChangedNameKeeping {

    private final ChangedNames names;
    private final RegistryChanges changes;

    ChangedNameKeeping(ChangedNames names, RegistryChanges changes) {
        this.names = names;
        this.changes = changes;
    }

    public UUID add(OfficerId by, NameChange change) {
        return save(by, new ChangedNameEntry(change));
    }

    public void revise(OfficerId by, UUID id, int version, NameChange change) {
        var name = changes.lock(ChangedNameEntry.class, id, version);
        name.revise(change);
        save(by, name);
    }

    public void end(OfficerId by, UUID id, int version, LocalDate day) {
        var name = changes.lock(ChangedNameEntry.class, id, version);
        name.end(day);
        save(by, name);
    }

    @Transactional(readOnly = true)
    public ChangedNameEntry find(UUID id) {
        return names.findById(id).orElseThrow(NotFound::new);
    }

    private UUID save(OfficerId by, ChangedNameEntry name) {
        changes.write(by, "changed_name", name, "catalog.changedName.taken", () -> names.saveAndFlush(name));
        return name.id();
    }
}
