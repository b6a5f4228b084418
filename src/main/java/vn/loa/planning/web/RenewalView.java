package vn.loa.planning.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.Comparison;
import vn.loa.planning.domain.RenewalChange;
import vn.loa.planning.domain.RenewalChange.State;
import vn.loa.planning.domain.RenewalKind;
import vn.loa.planning.domain.RenewalPage;
import vn.loa.planning.domain.RenewedTarget;
import vn.loa.web.Days;

/** What was proposed when a plan was begun from an earlier year's, as its page shows it. */
record RenewalView(PlanId plan, String earlierYear, String year, long open, List<Group> groups, List<Target> targets) {

    /**
     * What was proposed of one kind.
     *
     * @param ready those that can be accepted without reading on
     */
    record Group(String kind, List<Row> open, List<Row> decided, String ready, long readyCount) {}

    /**
     * @param change its id and version, as a form sends them
     * @param first whether it is the first of its place
     * @param address where the text is edited
     * @param before the words in question
     */
    record Row(
            String id,
            String change,
            String place,
            boolean first,
            String address,
            String before,
            boolean marked,
            boolean accepted,
            boolean standing,
            boolean written,
            Comparison.Row row,
            String reason,
            String source,
            @Nullable String decided) {}

    record Target(
            String line,
            String text,
            @Nullable String earlier,
            String result,
            int version,
            @Nullable String noted) {}

    static RenewalView of(RenewalPage page) {
        var plan = page.head().id();
        return new RenewalView(
                plan,
                String.valueOf(page.earlierYear()),
                String.valueOf(page.head().year()),
                page.entries().stream().filter(RenewalView::isOpen).count(),
                Arrays.stream(RenewalKind.values())
                        .map(kind -> group(plan, kind, page))
                        .filter(group ->
                                !group.open().isEmpty() || !group.decided().isEmpty())
                        .toList(),
                page.targets().stream().map(RenewalView::target).toList());
    }

    private static boolean isOpen(RenewalPage.Entry entry) {
        return entry.change().state() == State.OPEN;
    }

    private static Group group(PlanId plan, RenewalKind kind, RenewalPage page) {
        var entries = page.entries().stream()
                .filter(entry -> entry.change().kind() == kind)
                .toList();
        var open = entries.stream().filter(RenewalView::isOpen).toList();
        var ready = open.stream()
                .filter(entry -> entry.standing() && entry.change().words() != null)
                .map(entry -> change(entry.change()))
                .toList();
        return new Group(
                kind.name(),
                rows(plan, open),
                rows(plan, entries.stream().filter(entry -> !isOpen(entry)).toList()),
                String.join(",", ready),
                ready.size());
    }

    private static List<Row> rows(PlanId plan, List<RenewalPage.Entry> entries) {
        var rows = new ArrayList<Row>();
        for (var entry : entries) {
            var place = entry.change().place();
            boolean first = rows.isEmpty() || !rows.get(rows.size() - 1).place().equals(place);
            rows.add(row(plan, entry, first));
        }
        return rows;
    }

    private static Row row(PlanId plan, RenewalPage.Entry entry, boolean first) {
        var change = entry.change();
        return new Row(
                change.id().toString(),
                change(change),
                change.place(),
                first,
                CheckView.address(plan, entry.part(), change.spot().part()),
                change.before(),
                change.words() == null,
                change.state() == State.ACCEPTED,
                entry.standing(),
                change.taken() != null,
                entry.row(),
                change.reason(),
                change.source(),
                told(change.decidedBy(), change.decidedAt()));
    }

    private static String change(RenewalChange change) {
        return RenewalForm.change(change.id(), change.version());
    }

    private static Target target(RenewedTarget target) {
        return new Target(
                target.line().toString(),
                target.text(),
                target.text().equals(target.earlier()) ? null : target.earlier(),
                target.result() == null ? "" : target.result(),
                target.version(),
                target.result() == null ? null : told(target.notedBy(), target.notedAt()));
    }

    private static @Nullable String told(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? null : by + " · " + Days.moment(at);
    }
}
