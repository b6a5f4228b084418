package vn.loa.documents;

/** The six areas of administrative reform of Nghị quyết 76/NQ-CP, as codes of the exchange format; their names are data. */
public enum Area {
    INSTITUTIONS,
    PROCEDURES,
    ORGANISATION,
    CIVIL_SERVICE,
    PUBLIC_FINANCE,
    DIGITAL_GOVERNMENT
}
