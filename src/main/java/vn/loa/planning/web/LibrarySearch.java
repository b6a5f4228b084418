package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.documents.Area;
import vn.loa.documents.SectionRole;
import vn.loa.planning.domain.AreaCoverage;
import vn.loa.planning.domain.SectionPlace;

/** What an officer looks for in the library beside a section; library null takes the one that suits the section. */
@NullUnmarked
record LibrarySearch(LibraryKind library, String q, Area area) {

    LibrarySearch {
        q = q == null ? "" : q.strip();
    }

    /** Proposes contents of an area that the plan does not touch yet, until something else is asked for. */
    LibrarySearch suggesting(LibraryKind kind, List<AreaCoverage> areas) {
        if (kind != LibraryKind.CONTENT || !isEmpty()) {
            return this;
        }
        var open = areas.stream().filter(AreaCoverage::isEmpty).findFirst();
        return new LibrarySearch(null, q, open.map(AreaCoverage::area).orElse(null));
    }

    String query() {
        var query = UriComponentsBuilder.newInstance()
                .queryParam("library", library)
                .queryParam("q", "{q}");
        if (area != null) {
            query.queryParam("area", area);
        }
        return query.fragment("library").build(q).toString();
    }

    /** Whether it asks for more than what the library shows by itself beside such a section. */
    boolean asksFor(SectionPlace place, SectionRole role) {
        return !q.isEmpty() || area != null || library != null && library != LibraryKind.usualIn(place, role);
    }

    boolean isEmpty() {
        return library == null && q.isEmpty() && area == null;
    }
}
