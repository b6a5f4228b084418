package vn.loa.planning.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.loa.planning.domain.Comparison;
import vn.loa.planning.domain.Comparison.Change;
import vn.loa.planning.domain.PlanHead;
import vn.loa.planning.domain.TwoPlans;
import vn.loa.planning.domain.VersionSummary;
import vn.loa.planning.web.ComparisonMarkup.Column;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** What the pages say that lay two versions, or two plans, side by side. */
@Component
class ComparisonWording {

    private final MessageSourceAccessor messages;

    ComparisonWording(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    /** {@code rows} is markup with every text escaped. */
    record View(String left, String right, long added, long removed, long changed, String rows) {

        public boolean any() {
            return added + removed + changed > 0;
        }
    }

    View of(Comparison comparison, boolean onlyChanges) {
        return new View(
                name(comparison.left()),
                name(comparison.right()),
                count(comparison.rows(), Change.ADDED),
                count(comparison.rows(), Change.REMOVED),
                count(comparison.rows(), Change.CHANGED),
                rows(comparison.rows(), onlyChanges));
    }

    /** Each line that differs says of which plan it is: on a narrow screen the two stand one under the other. */
    View of(TwoPlans plans, PlanPairForm form) {
        var left = name(plans.left());
        var right = name(plans.right());
        return new View(
                left,
                right,
                count(plans.rows(), Change.ADDED),
                count(plans.rows(), Change.REMOVED),
                count(plans.rows(), Change.CHANGED),
                ComparisonMarkup.of(
                        plans.rows(),
                        form.onlyChanges(),
                        column(left, form.onlyAlike() ? "alike" : "one", form),
                        column(right, form.onlyAlike() ? "alike" : "other", form),
                        this::gap));
    }

    /** What is the same bears another mark than what differs. */
    private Column column(String name, String kind, PlanPairForm form) {
        var alone = messages.getMessage("plan.pair.alone", new Object[] {name});
        return new Column(name, alone, kind, form.onlyAlike() ? "strong" : "mark", false);
    }

    List<Option> pairExtents() {
        return Stream.concat(
                        extents().stream(),
                        Stream.of(new Option(PlanPairForm.ALIKE, messages.getMessage("plan.pair.alike"))))
                .toList();
    }

    private String name(PlanHead plan) {
        return name(plan.unitName(), plan.year(), plan.number());
    }

    /** Such as "xã An Phú, năm 2026"; the number tells apart what one unit has several of. */
    String name(String unit, int year, @Nullable String number) {
        return number == null
                ? messages.getMessage("plan.pair.name", new Object[] {unit, String.valueOf(year)})
                : messages.getMessage("plan.pair.numbered", new Object[] {unit, String.valueOf(year), number});
    }

    List<Option> nameSenses() {
        return List.of(
                new Option("", messages.getMessage("plan.pair.names.same")),
                new Option(PlanPairForm.DIFFER, messages.getMessage("plan.pair.names.differ")));
    }

    List<Option> choices(List<VersionSummary> versions) {
        return versions.size() < 2
                ? List.of()
                : versions.stream()
                        .map(version -> new Option(String.valueOf(version.version()), name(version)))
                        .toList();
    }

    List<Option> extents() {
        return List.of(
                new Option("", messages.getMessage("plan.comparison.onlyChanges")),
                new Option(Pair.ALL, messages.getMessage("plan.comparison.all")));
    }

    private String name(VersionSummary version) {
        if (version.move() == null) {
            return messages.getMessage("plan.comparison.current");
        }
        return messages.getMessage("plan.comparison.version", new Object[] {
            version.version(), messages.getMessage(MoveView.key(version.move())), Days.day(version.at())
        });
    }

    private static long count(List<Comparison.Row> rows, Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    private String rows(List<Comparison.Row> rows, boolean onlyChanges) {
        var changed = messages.getMessage("plan.comparison.changed");
        return ComparisonMarkup.of(
                rows,
                onlyChanges,
                new Column(changed, messages.getMessage("plan.comparison.removed"), "gone", "del", true),
                new Column(changed, messages.getMessage("plan.comparison.added"), "new", "ins", true),
                this::gap);
    }

    private String gap(int lines) {
        return messages.getMessage("plan.comparison.gap", new Object[] {lines});
    }
}
