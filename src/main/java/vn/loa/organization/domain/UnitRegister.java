package vn.loa.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;

/** An administrator keeps the units of his part of the tree. */
@Service
@Transactional
public class UnitRegister {

    private final Units units;
    private final UnitTree tree;
    private final UnitQueries queries;
    private final Administration administration;
    private final WhoChanged changes;
    private final Clock clock;

    UnitRegister(
            Units units,
            UnitTree tree,
            UnitQueries queries,
            Administration administration,
            WhoChanged changes,
            Clock clock) {
        this.units = units;
        this.tree = tree;
        this.queries = queries;
        this.administration = administration;
        this.changes = changes;
        this.clock = clock;
    }

    public UnitId found(OfficerId by, UnitProfile profile) {
        if (profile.parent() == null) {
            throw new FieldRejection("parent", "unit.parent.missing");
        }
        requireParent(by, profile.parent());
        refuseCountryBelow(profile);
        return plant(profile);
    }

    public void revise(OfficerId by, UnitId id, int version, UnitProfile profile) {
        var unit = known(by, id, version);
        refuseCountryBelow(profile);
        var parent = profile.parent();
        var moves = !Objects.equals(unit.parent(), parent);
        if (moves) {
            requirePlace(by, id, parent);
        }
        unit.revise(profile);
        unit.changedBy(by, clock.instant());
        save(unit);
        if (moves) {
            tree.move(id, parent);
        }
    }

    /**
     * The unit's last day; refused while units that go on stand below it.
     *
     * @return its name
     */
    public String end(OfficerId by, UnitId id, int version, LocalDate lastDay, @Nullable UnitId successor) {
        var unit = known(by, id, version);
        if (queries.anyBelowAfter(id, lastDay)) {
            throw new FieldRejection("lastDay", "unit.end.unitsBelow");
        }
        if (successor != null) {
            requireSuccessor(successor, lastDay);
        }
        unit.end(lastDay, successor);
        unit.changedBy(by, clock.instant());
        return units.saveAndFlush(unit).name();
    }

    /**
     * Takes the ending back.
     *
     * @return the unit's name
     */
    public String reopen(OfficerId by, UnitId id, int version) {
        var unit = known(by, id, version);
        var parent = unit.parent();
        if (parent != null && !unit(parent).holdsOn(LocalDate.now(clock))) {
            throw new Refusal("unit.reopen.parentEnded");
        }
        unit.reopen();
        unit.changedBy(by, clock.instant());
        return units.saveAndFlush(unit).name();
    }

    UnitId plant(UnitProfile profile) {
        var id = UnitId.random();
        tree.lock();
        save(Unit.found(id, profile));
        tree.plant(id, profile.parent());
        return id;
    }

    private void requirePlace(OfficerId by, UnitId unit, @Nullable UnitId parent) {
        if (parent == null) {
            throw new FieldRejection("parent", "unit.parent.missing");
        }
        requireParent(by, parent);
        tree.lock();
        if (tree.isBelow(parent, unit)) {
            throw new FieldRejection("parent", "unit.parent.below");
        }
    }

    private void requireParent(OfficerId by, UnitId parent) {
        var today = LocalDate.now(clock);
        var above = units.administered(parent.value(), by.value(), today)
                .orElseThrow(() -> new FieldRejection("parent", "unit.parent.notYours"));
        if (!above.holdsOn(today)) {
            throw new FieldRejection("parent", "unit.parent.ended");
        }
    }

    private void requireSuccessor(UnitId successor, LocalDate lastDay) {
        var next = units.findById(successor.value())
                .orElseThrow(() -> new FieldRejection("successor", "unit.successor.unknown"));
        if (!next.holdsAfter(lastDay)) {
            throw new FieldRejection("successor", "unit.successor.ended");
        }
    }

    /** There is one whole, and everything lies in it. */
    private static void refuseCountryBelow(UnitProfile profile) {
        if (profile.kind() == UnitKind.COUNTRY && profile.parent() != null) {
            throw new FieldRejection("kind", "unit.kind.countryBelow");
        }
    }

    private void save(Unit unit) {
        UniqueIndex.guards(
                "unit_code_unique",
                () -> units.saveAndFlush(unit),
                () -> new FieldRejection("code", "unit.code.taken"));
    }

    private Unit known(OfficerId by, UnitId id, int version) {
        administration.requireSeen(by, id);
        var unit = units.lock(id.value()).orElseThrow(NotFound::new);
        if (unit.version() != version) {
            throw changes.tell(unit.lastChange());
        }
        return unit;
    }

    private Unit unit(UnitId id) {
        return units.findById(id.value()).orElseThrow(NotFound::new);
    }
}
