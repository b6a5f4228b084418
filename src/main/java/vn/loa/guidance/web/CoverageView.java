package vn.loa.guidance.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.guidance.domain.Coverage;
import vn.loa.guidance.domain.Doubt;
import vn.loa.guidance.domain.Elements;
import vn.loa.guidance.domain.PlanPlace;
import vn.loa.planning.PlanId;

/** How a plan answers what its superiors ask for, with the addresses of what answers it. */
record CoverageView(Coverage coverage, List<Table> tables, List<Look> looks) {

    /** One guidance; what is open stands first. */
    record Table(Coverage.Followed followed, List<Line> lines) {}

    /** One requirement. */
    record Line(Coverage.Covered covered, @Nullable String address) {}

    /** Words that somebody has to look at. */
    record Look(Doubt doubt, @Nullable String address) {}

    static CoverageView of(Coverage coverage) {
        return new CoverageView(
                coverage,
                coverage.followed().stream()
                        .map(followed -> table(coverage, followed))
                        .toList(),
                coverage.doubts().stream()
                        .map(doubt -> new Look(doubt, address(coverage, doubt.place())))
                        .toList());
    }

    private static Table table(Coverage coverage, Coverage.Followed followed) {
        var lines = followed.requirements().stream()
                .sorted(Comparator.comparing(covered -> !covered.isOpen()))
                .map(covered -> {
                    var by = covered.by();
                    return new Line(covered, by == null ? null : address(coverage, by.place()));
                })
                .toList();
        return new Table(followed, lines);
    }

    private static @Nullable String address(Coverage coverage, @Nullable PlanPlace place) {
        var plan = coverage.plan().id();
        if (place == null) {
            return coverage.mayWrite() ? "/plans/" + plan + "/edit/header" : "/plans/" + plan;
        }
        if (coverage.mayWrite()) {
            var section = coverage.elements().stream()
                    .filter(element -> element.place().equals(place))
                    .findFirst()
                    .map(Elements.Element::section)
                    .orElse(null);
            return place.kind() == PlanPlace.Kind.LINE && section == null
                    ? "/plans/" + plan + "/edit"
                    : editor(plan, place, section);
        }
        return switch (place.kind()) {
            case ACTIVITY -> "/plans/" + plan + "/activities";
            case LINE -> "/plans/" + plan + "#line-" + place.id();
            case SECTION -> "/plans/" + plan;
        };
    }

    /** Where a place is edited. */
    static String editor(PlanId plan, PlanPlace place, @Nullable UUID section) {
        return switch (place.kind()) {
            case ACTIVITY -> "/plans/" + plan + "/edit/activities/" + place.id();
            case LINE -> "/plans/" + plan + "/sections/" + section + "#line-" + place.id();
            case SECTION -> "/plans/" + plan + "/sections/" + place.id();
        };
    }

    public PlanId plan() {
        return coverage.plan().id();
    }

    public String title() {
        var title = coverage.plan().title();
        return title == null ? coverage.plan().unitName() : title;
    }
}
