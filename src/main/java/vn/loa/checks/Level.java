package vn.loa.checks;

import vn.loa.organization.UnitKind;

/** On which level of government a body stands; the district level ended on 30/6/2025. */
public enum Level {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE;

    /** On which level a unit works; what stands below a commune works on the commune's. */
    public static Level of(UnitKind kind) {
        return switch (kind) {
            case COUNTRY -> CENTRE;
            case PROVINCE, DEPARTMENT -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE, OFFICE, SERVICE_CENTRE, MASS_ORGANISATION, VILLAGE -> COMMUNE;
        };
    }
}
