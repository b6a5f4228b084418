package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;

/** Keeps what areas, audiences and channels are called. */
@Service
@Transactional
public class KindNameKeeping {

    private final KindNames names;
    private final RegistryChanges changes;

    KindNameKeeping(KindNames names, RegistryChanges changes) {
        this.names = names;
        this.changes = changes;
    }

    public UUID add(OfficerId by, KindFamily family, KindNaming naming) {
        return save(by, new KindName(family, naming));
    }

    public void revise(OfficerId by, KindFamily family, UUID id, int version, KindNaming naming) {
        var name = lock(family, id, version);
        name.revise(naming);
        save(by, name);
    }

    public void end(OfficerId by, KindFamily family, UUID id, int version, LocalDate day) {
        var name = lock(family, id, version);
        name.end(day);
        save(by, name);
    }

    @Transactional(readOnly = true)
    public KindName find(KindFamily family, UUID id) {
        return names.findById(id).filter(name -> name.family() == family).orElseThrow(NotFound::new);
    }

    private KindName lock(KindFamily family, UUID id, int version) {
        var name = changes.lock(KindName.class, id, version);
        if (name.family() != family) {
            throw new NotFound();
        }
        return name;
    }

    private UUID save(OfficerId by, KindName name) {
        changes.write(by, "kind_name", name, "catalog.kind.taken", () -> names.saveAndFlush(name));
        return name.id();
    }
}
