package vn.loa.organization;

/** What kind of unit stands in the tree. */
public enum UnitKind {
    COUNTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    DEPARTMENT,
    OFFICE,
    SERVICE_CENTRE,
    MASS_ORGANISATION,
    VILLAGE
}
