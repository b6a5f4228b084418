package vn.loa.organization;

/** Asks who may do what. A grant on a unit holds for everything below it. */
public interface Access {

    boolean holds(OfficerId officer, Permission permission, UnitId unit);

    /** Throws a {@link vn.loa.kernel.Rejection} (403) unless the officer holds the permission on the unit. */
    void require(OfficerId officer, Permission permission, UnitId unit);

    Sight sightOf(OfficerId officer, UnitId unit);
}
