package vn.loa.catalog.domain;

import java.util.List;

/** Where in the library an entry stands, and which codes it may bear. */
public enum Shelf {
    CONTENT(KindFamily.AREA),
    CHANNEL(KindFamily.CHANNEL),
    AUDIENCE(KindFamily.AUDIENCE);

    private final KindFamily family;

    Shelf(KindFamily family) {
        this.family = family;
    }

    public KindFamily family() {
        return family;
    }

    boolean takes(List<String> kinds) {
        return family.codes().containsAll(kinds);
    }
}
