package vn.loa.documents;

import java.util.List;

/** The six areas of administrative reform of Nghị quyết 76/NQ-CP, as codes of the exchange format; their names are data. */
public enum Area {
    INSTITUTIONS,
    PROCEDURES,
    ORGANISATION,
    CIVIL_SERVICE,
    PUBLIC_FINANCE,
    DIGITAL_GOVERNMENT;

    /** The areas that a text names. */
    public static List<Area> in(String text) {
        return Understanding.areas(text);
    }
}
