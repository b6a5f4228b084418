package vn.loa.catalog.web;

import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import vn.loa.catalog.Shelf;
import vn.loa.catalog.domain.LibraryFilter;
import vn.loa.catalog.domain.LibraryFilter.From;
import vn.loa.catalog.domain.Standing;

/** What an officer looks for in the library. */
@NullUnmarked
record LibraryFilterForm(String q, Shelf shelf, String area, From from, Standing standing) {

    LibraryFilterForm {
        q = q == null ? "" : q;
        area = area == null ? "" : area;
        from = from == null ? From.ALL : from;
        standing = standing == null ? Standing.VALID : standing;
    }

    LibraryFilter filter() {
        return new LibraryFilter(q, shelf, area, from, standing);
    }

    /** What was chosen, for the address of another page; what is usual is left out. */
    Map<String, String> chosen() {
        return Map.of(
                "q", q,
                "shelf", shelf == null ? "" : shelf.name(),
                "area", area,
                "from", from == From.ALL ? "" : from.name(),
                "standing", standing == Standing.VALID ? "" : standing.name());
    }
}
