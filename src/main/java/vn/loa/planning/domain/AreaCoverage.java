package vn.loa.planning.domain;

import vn.loa.documents.Area;

/** How many contents and activities of a plan belong to an area of reform. */
public record AreaCoverage(Area area, int contents, int activities) {

    public boolean isEmpty() {
        return contents == 0 && activities == 0;
    }
}
