package vn.loa.planning.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** A part of a plan with its heading and lines. What is removed is only marked, so that it can be restored. */
@Entity
class Section {

    @Id
    private UUID id;

    private UUID planId;
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private SectionPlace place;

    private int position;
    private @Nullable String number;
    private String title;

    @Enumerated(EnumType.STRING)
    private SectionRole role;

    @OneToMany(mappedBy = "section")
    @OrderBy("position")
    private List<SectionLine> lines = new ArrayList<>();

    private UUID savedById;
    private Instant savedAt;
    private @Nullable Instant removedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Section() {}

    Section(PlanId plan, @Nullable SectionId parent, SectionPlace place, int position, OfficerId by, Instant at) {
        id = UUID.randomUUID();
        planId = plan.value();
        parentId = parent == null ? null : parent.value();
        this.place = place;
        this.position = position;
        title = "";
        role = SectionRole.FREE;
        savedById = by.value();
        savedAt = at;
    }

    SectionId id() {
        return new SectionId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    @Nullable
    SectionId parent() {
        return parentId == null ? null : new SectionId(parentId);
    }

    SectionPlace place() {
        return place;
    }

    int position() {
        return position;
    }

    @Nullable
    String number() {
        return number;
    }

    String title() {
        return title;
    }

    SectionRole role() {
        return role;
    }

    OfficerId savedBy() {
        return new OfficerId(savedById);
    }

    Instant savedAt() {
        return savedAt;
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** The lines that stand in the plan, in order. */
    List<SectionLine> lines() {
        return lines.stream()
                .filter(line -> !line.isRemoved())
                .sorted(Comparator.comparingInt(SectionLine::position))
                .toList();
    }

    List<SectionLine> removedLines() {
        return lines.stream()
                .filter(SectionLine::isRemoved)
                .sorted(Comparator.comparing(SectionLine::removedAt).reversed())
                .toList();
    }

    /** Removed ones as well. */
    Stream<SectionLine> allLines() {
        return lines.stream();
    }

    /** Gives a new section its heading and lines. */
    void fill(@Nullable String itsNumber, String itsTitle, SectionRole itsRole, List<LineRevision> itsLines) {
        head(itsNumber, itsTitle, itsRole);
        take(itsLines);
    }

    /** Whether the section reads as the revision wants it already, lines that were new in it counting as found. */
    boolean says(SectionRevision revision) {
        return matches(revision, SectionLine::says);
    }

    /** Whether the section reads as the revision wants it already. */
    boolean reads(SectionRevision revision) {
        return matches(revision, SectionLine::reads);
    }

    private boolean matches(SectionRevision revision, BiPredicate<SectionLine, LineRevision> same) {
        var standing = lines();
        return (place != SectionPlace.BODY || isHeadedAs(revision))
                && standing.size() == revision.lines().size()
                && IntStream.range(0, standing.size())
                        .allMatch(
                                i -> same.test(standing.get(i), revision.lines().get(i)));
    }

    private boolean isHeadedAs(SectionRevision revision) {
        return Objects.equals(number, Wording.orNull(revision.number()))
                && title.equals(Wording.of(revision.title()))
                && role == revision.role();
    }

    /** Takes the lines of the revision in their order; a line that is not in it is removed. */
    void revise(SectionRevision revision, OfficerId by, Instant at) {
        if (place == SectionPlace.BODY) {
            head(
                    Wording.orNull("number", revision.number(), 20),
                    Wording.of("title", revision.title(), 1_000),
                    revision.role());
        }
        var kept = take(revision.lines());
        lines().stream().filter(line -> !kept.contains(line.id())).forEach(line -> line.remove(at));
        savedBy(by, at);
    }

    void removeLine(LineId line, OfficerId by, Instant at) {
        find(line).remove(at);
        savedBy(by, at);
    }

    /** Puts a line back where it stood, as near as the others allow. */
    void restoreLine(LineId removed, OfficerId by, Instant at) {
        var line = find(removed);
        line.restore();
        var order = new ArrayList<>(lines());
        order.remove(line);
        var before = (int) order.stream()
                .filter(other -> other.position() < line.position())
                .count();
        order.add(before, line);
        for (int place = 0; place < order.size(); place++) {
            order.get(place).standAt(place);
        }
        savedBy(by, at);
    }

    /** Takes the place of a sibling, and with the place its number; the sibling takes this one's. */
    void changePlaces(Section sibling, OfficerId by, Instant at) {
        var itsPosition = sibling.position;
        sibling.position = position;
        position = itsPosition;
        // Numbers count places: a heading without one has none to give away.
        if (number != null && sibling.number != null) {
            var itsNumber = sibling.number;
            sibling.number = number;
            number = itsNumber;
        }
        savedBy(by, at);
        sibling.savedBy(by, at);
    }

    void remove(OfficerId by, Instant at) {
        if (place != SectionPlace.BODY) {
            throw new InvalidEntry("section", "plan.rejection.sectionStays");
        }
        removedAt = at;
        savedBy(by, at);
    }

    void restore(OfficerId by, Instant at) {
        removedAt = null;
        savedBy(by, at);
    }

    private void head(@Nullable String newNumber, String newTitle, SectionRole newRole) {
        number = newNumber;
        title = newTitle;
        role = newRole;
    }

    private Set<LineId> take(List<LineRevision> revisions) {
        var known = new HashMap<LineId, SectionLine>();
        lines.forEach(line -> known.put(line.id(), line));
        var taken = new HashSet<LineId>();
        var markers = new Markers();
        for (var wanted : revisions) {
            var line = line(wanted, known, markers);
            line.standAt(taken.size());
            taken.add(line.id());
            markers.follow(line.level(), line.marker());
        }
        return taken;
    }

    private SectionLine line(LineRevision wanted, HashMap<LineId, SectionLine> known, Markers markers) {
        var line = wanted.id() == null ? null : known.get(wanted.id());
        if (line != null) {
            line.revise(wanted);
            return line;
        }
        // An unknown id: the line came from another text that was open; it is kept as a new one rather than lost.
        var marker = wanted.marker() == null ? markers.next(wanted.level()) : Wording.orNull(wanted.marker());
        var added = new SectionLine(this, wanted, marker);
        lines.add(added);
        return added;
    }

    private SectionLine find(LineId line) {
        return lines.stream()
                .filter(candidate -> candidate.id().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void savedBy(OfficerId by, Instant at) {
        savedById = by.value();
        // As the database keeps it: what a save answers equals what is read later.
        savedAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
