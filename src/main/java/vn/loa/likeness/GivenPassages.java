package vn.loa.likeness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LibraryItem;
import vn.loa.catalog.Shelf;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanNames;

/** What a unit is given to write with: the year's template and what the library offers to it. To use them is no likeness. */
@Component
class GivenPassages {

    private static final String NAME = "xã Tên Đơn Vị";
    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Template(List<String> lines, Instant at) {}

    private final Catalog catalog;
    private final Clock clock;
    private final Map<Integer, Template> templates = new ConcurrentHashMap<>();

    GivenPassages(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    Passages of(UnitId unit, int year) {
        var lines = Stream.of(template(year), library(Shelf.CONTENT, unit), library(Shelf.MESSAGE, unit))
                .flatMap(List::stream);
        return Passages.of(lines, PlanNames.of(NAME, null, year), year);
    }

    private List<String> library(Shelf shelf, UnitId unit) {
        return catalog.library(shelf, unit, "", null, MOST).stream()
                .map(LibraryItem::text)
                .toList();
    }

    /** A few minutes old at most. */
    private List<String> template(int year) {
        var now = clock.instant();
        var known = templates.get(year);
        if (known == null || known.at().plus(KEPT).isBefore(now)) {
            var document = catalog.template(year, "Ủy ban nhân dân " + NAME);
            known = new Template(document.lines().stream().map(Line::text).toList(), now);
            templates.put(year, known);
        }
        return known.lines();
    }
}
