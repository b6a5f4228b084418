package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.ChangedName;

/** A name that the law has ended, as an administrator keeps it; others see it as a {@link ChangedName}. */
@Entity
@Table(name = "changed_name")
public class ChangedNameEntry extends RegistryEntry {

    @Enumerated(EnumType.STRING)
    private ChangedName.Kind kind;

    private String oldName;
    private @Nullable String newName;
    private String unless;
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @SuppressWarnings("NullAway.Init")
    protected ChangedNameEntry() {}

    @SuppressWarnings("NullAway.Init")
    public ChangedNameEntry(NameChange change) {
        super(UUID.randomUUID());
        revise(change);
    }

    public void revise(NameChange change) {
        kind = change.kind();
        oldName = change.oldName();
        newName = change.newName();
        unless = change.unless() == null ? "" : change.unless();
        source = change.source();
        confidence = change.confidence();
        hold(change.validity(), change.note());
    }

    public NameChange change() {
        return new NameChange(
                kind, oldName, newName, validity(), unless.isEmpty() ? null : unless, source, confidence, note());
    }
}
