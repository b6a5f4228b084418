package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.Shelf;
import vn.loa.organization.UnitId;
import vn.loa.storage.FileId;

/** Something ready that drafters pick into their plans, kept for the whole country or offered by a unit to those below. */
@Entity
public class LibraryEntry extends RegistryEntry {

    @Enumerated(EnumType.STRING)
    private Shelf shelf;

    private @Nullable String title;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    private @Nullable String frequency;
    private @Nullable UUID offeredById;
    private @Nullable UUID officeId;
    private @Nullable String sha256;
    private @Nullable String fileName;
    private @Nullable Long fileBytes;

    @Enumerated(EnumType.STRING)
    private @Nullable MaterialKind fileKind;

    private @Nullable String link;

    @SuppressWarnings("NullAway.Init")
    protected LibraryEntry() {}

    @SuppressWarnings("NullAway.Init")
    public LibraryEntry(Shelf shelf, LibraryWording wording, Keeper keeper) {
        super(UUID.randomUUID());
        this.shelf = shelf;
        offeredById = keeper.unit() == null ? null : keeper.unit().value();
        officeId = keeper.office() == null ? null : keeper.office().value();
        revise(wording);
    }

    public void revise(LibraryWording wording) {
        if (!KindFamily.take(shelf, wording.kinds())) {
            throw new InvalidEntry("catalog.library.unknownKind");
        }
        if (wording.text().isEmpty() && shelf != Shelf.MATERIAL) {
            throw new InvalidEntry("catalog.library.empty");
        }
        if (shelf.hasTitles() && wording.title() == null) {
            throw new InvalidEntry("catalog.library.untitled");
        }
        title = shelf.hasTitles() ? wording.title() : null;
        text = wording.text();
        kinds = wording.kinds();
        frequency = wording.frequency();
        if (shelf == Shelf.MATERIAL) {
            hold(wording.file(), wording.link());
        }
        hold(wording.validity(), wording.note());
    }

    /** A material is a file or a link, never both; the file that is there stays until something takes its place. */
    private void hold(@Nullable MaterialFile file, @Nullable String itsLink) {
        if (file != null && itsLink != null && !itsLink.equals(link)) {
            throw new InvalidEntry("catalog.material.both");
        }
        if (file != null) {
            sha256 = file.id().sha256();
            fileName = file.name();
            fileBytes = file.bytes();
            fileKind = file.kind();
            link = null;
        } else if (itsLink != null) {
            sha256 = fileName = null;
            fileBytes = null;
            fileKind = null;
            link = itsLink;
        } else if (sha256 == null) {
            throw new InvalidEntry("catalog.material.missing");
        }
    }

    public Shelf shelf() {
        return shelf;
    }

    /** The unit that offers it; null for the whole country. */
    public @Nullable UnitId offeredBy() {
        return offeredById == null ? null : new UnitId(offeredById);
    }

    boolean isKeptBy(Keeper keeper) {
        return Objects.equals(offeredBy(), keeper.unit());
    }

    public LibraryWording wording() {
        return new LibraryWording(title, text, kinds, frequency, file(), link, validity(), note());
    }

    private @Nullable MaterialFile file() {
        return sha256 == null || fileName == null || fileBytes == null || fileKind == null
                ? null
                : new MaterialFile(FileId.valueOf(sha256), fileName, fileBytes, fileKind);
    }

    /** The words as they are put into a plan: in one line, of a material its title. */
    String line() {
        var words = shelf == Shelf.MATERIAL && title != null ? title : text;
        return words.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }
}
