package vn.loa.organization;

import java.util.Map;
import java.util.Set;

/** Asks who may do what. A grant on a unit holds for everything below it. */
public interface Access {

    boolean holds(OfficerId officer, Permission permission, UnitId unit);

    /** Whether the officer holds the permission on every unit there is. */
    boolean holdsEverywhere(OfficerId officer, Permission permission);

    /** Throws a {@link vn.loa.kernel.Rejection} (403) unless the officer holds the permission on the unit. */
    void require(OfficerId officer, Permission permission, UnitId unit);

    /** What the officer may see of the unit's work, and do on it. */
    record Reach(Sight sight, Set<Permission> held) {}

    /** Both at once: every step on a plan asks for both. */
    Reach reach(OfficerId officer, UnitId unit);

    /** The officer's grants that hold today, by the unit they were made on; each holds for everything below it too. */
    Map<UnitId, Set<Permission>> grantsOf(OfficerId officer);
}
