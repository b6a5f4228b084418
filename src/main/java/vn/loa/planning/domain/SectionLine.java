package vn.loa.planning.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibrarySource;
import vn.loa.organization.UnitId;
import vn.loa.planning.LineId;

/**
 * A paragraph or item of a section, with what it means. Belongs to its section and is never loaded alone; {@link
 * LineWriting} keeps what changed, not Hibernate.
 */
@Entity
@Immutable
class SectionLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id")
    private Section section;

    private int position;
    private int level;
    private @Nullable String marker;
    private String text;

    @Embedded
    private LineSense sense;

    private @Nullable UUID taskUnitId;
    private @Nullable Instant removedAt;
    private @Nullable UUID libraryEntryId;
    private @Nullable Integer libraryVersion;

    @SuppressWarnings("NullAway.Init")
    protected SectionLine() {}

    SectionLine(Section section, LineRevision revision, @Nullable String marker) {
        this.id = UUID.randomUUID();
        this.section = section;
        this.level = revision.level();
        this.marker = marker;
        this.text = revision.text();
        this.sense = LineSense.of(revision.meanings());
        this.taskUnitId = value(revision.unit());
        take(revision.source());
    }

    LineId id() {
        return new LineId(id);
    }

    int position() {
        return position;
    }

    int level() {
        return level;
    }

    @Nullable
    String marker() {
        return marker;
    }

    String text() {
        return text;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    Instant removedAt() {
        return removedAt == null ? Instant.EPOCH : removedAt;
    }

    boolean reads(LineRevision revision) {
        return id().equals(revision.id()) && says(revision);
    }

    boolean says(LineRevision revision) {
        return (revision.id() == null || id().equals(revision.id()))
                && level == revision.level()
                && hasMarkerOf(revision)
                && text.equals(revision.text())
                && sense.equals(LineSense.of(revision.meanings()))
                && Objects.equals(taskUnitId, value(revision.unit()))
                && (revision.source() == null || revision.source().equals(source()));
    }

    /** A new line that names no marker took the one that was its turn. */
    private boolean hasMarkerOf(LineRevision revision) {
        return revision.id() == null && revision.marker() == null
                || Objects.equals(marker, Wording.orNull(revision.marker()));
    }

    void revise(LineRevision revision) {
        level = revision.level();
        marker = Wording.orNull(revision.marker());
        text = revision.text();
        var meant = LineSense.of(revision.meanings());
        // An equal value in another object would be written once more.
        if (!meant.equals(sense)) {
            sense = meant;
        }
        taskUnitId = value(revision.unit());
        take(revision.source());
        removedAt = null;
    }

    /** Where words came from is not forgotten when they are adapted. */
    private void take(@Nullable LibrarySource source) {
        if (source != null) {
            libraryEntryId = source.entry();
            libraryVersion = source.version();
        }
    }

    @Nullable
    LibrarySource source() {
        return libraryEntryId == null || libraryVersion == null
                ? null
                : new LibrarySource(libraryEntryId, libraryVersion);
    }

    void standAt(int place) {
        position = place;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    void restore() {
        removedAt = null;
    }

    LineView view() {
        return new LineView(
                id(),
                level,
                marker,
                text,
                sense.meanings(),
                taskUnitId == null ? null : new UnitId(taskUnitId),
                source());
    }

    LineRevision revision() {
        var view = view();
        return new LineRevision(
                view.id(), level, marker == null ? "" : marker, text, view.meanings(), view.unit(), view.source());
    }

    LineWriting.Written written() {
        return new LineWriting.Written(
                id,
                section.id().value(),
                position,
                level,
                marker,
                text,
                sense,
                taskUnitId,
                removedAt,
                libraryEntryId,
                libraryVersion);
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
