package vn.loa.checks.carrying;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.catalog.AreaName;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.documents.Area;
import vn.loa.documents.Meaning;
import vn.loa.documents.PlanDocument.Severity;
import vn.loa.documents.Understanding;

/** The contents of a plan of the whole reform cover all its areas, each by something of its own. */
@About(id = "COV-01", severity = Severity.WARNING, source = "Nghị quyết 76/NQ-CP ngày 15/7/2021")
final class AreaNotCovered implements Rule {

    /** From so many areas on a text only lists them. */
    private static final int LIST = 5;

    /** A plan that treats fewer areas than this by themselves speaks of the reform as a whole, or is about one area. */
    private static final int MOST = 4;

    @Override
    public void check(Manuscript plan, Findings findings) {
        var own = EnumSet.noneOf(Area.class);
        for (var content : plan.document().meant(Meaning.Content.class)) {
            own.addAll(ownAreas(content.text(), content.meaning().areas()));
        }
        plan.document().activities().forEach(activity -> own.addAll(activity.areas()));
        if (own.size() < MOST) {
            return;
        }
        var missing = EnumSet.complementOf(own);
        if (missing.isEmpty()) {
            return;
        }
        var named = plan.passages(Passage.Kind.LINE).stream()
                .flatMap(line -> Understanding.areas(line.text()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Area.class)));
        var contents = firstContent(plan);
        for (var area : missing) {
            boolean isNamed = named.contains(area);
            findings.missing(contents.spot(), contents.at(), label(area, plan))
                    .as(isNamed ? Severity.HINT : Severity.WARNING)
                    .saying(isNamed ? "named" : "missing")
                    .add();
        }
    }

    private static Set<Area> ownAreas(String text, List<Area> areas) {
        boolean lists = Understanding.areas(text).size() >= LIST;
        return lists || areas.isEmpty() ? EnumSet.noneOf(Area.class) : EnumSet.copyOf(areas);
    }

    private static Passage firstContent(Manuscript plan) {
        return plan.passages(Passage.Kind.LINE).stream()
                .filter(line -> line.meanings().stream().anyMatch(Meaning.Content.class::isInstance))
                .findFirst()
                .orElse(plan.passages().get(0));
    }

    private static String label(Area area, Manuscript plan) {
        return plan.law().areaNames().stream()
                .filter(name -> name.area() == area && name.holdsOn(plan.day()))
                .map(AreaName::label)
                .findFirst()
                .orElse(area.name());
    }
}
