package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A ready content, channel or audience that drafters pick into their plans. */
@Entity
public class LibraryEntry extends RegistryEntry {

    @Enumerated(EnumType.STRING)
    private Shelf shelf;

    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    private @Nullable String frequency;

    @SuppressWarnings("NullAway.Init")
    protected LibraryEntry() {}

    @SuppressWarnings("NullAway.Init")
    public LibraryEntry(Shelf shelf, LibraryWording wording) {
        super(UUID.randomUUID());
        this.shelf = shelf;
        revise(wording);
    }

    public void revise(LibraryWording wording) {
        if (!shelf.takes(wording.kinds())) {
            throw new InvalidEntry("catalog.library.unknownKind");
        }
        text = wording.text();
        kinds = wording.kinds();
        frequency = wording.frequency();
        hold(wording.validity(), wording.note());
    }

    public Shelf shelf() {
        return shelf;
    }

    public LibraryWording wording() {
        return new LibraryWording(text, kinds, frequency, validity(), note());
    }
}
