package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Repair;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.CheckSheet;
import vn.loa.planning.domain.CheckWaiver;
import vn.loa.planning.domain.Comparison;
import vn.loa.web.Days;

/**
 * What the rules found, as a page or the panel of a part shows it.
 *
 * @param from the part whose panel it is, {@code all} for the page of the whole plan; after a step one comes back there
 * @param count of the whole plan
 * @param parts what is open in each part, for the outline
 * @param open what is wrong, put together by rule, the gravest first
 * @param waived what is kept with a reason
 */
record CheckView(
        PlanId plan,
        String from,
        boolean editable,
        CheckCount count,
        Map<String, CheckCount> parts,
        List<Group> open,
        List<Row> waived) {

    static final String WHOLE_PLAN = "all";

    /** What one rule found. */
    record Group(String rule, String title, String source, String severity, boolean waivable, List<Row> rows) {

        /** Names the form that the boxes of its rows belong to. */
        public String form() {
            return "waive-" + rule;
        }
    }

    /**
     * One finding.
     *
     * @param address where it is put right
     * @param part as {@code data-for} of the script that marks lines
     * @param change the words before and after the repair
     */
    record Row(
            String key,
            String rule,
            String title,
            String message,
            String at,
            String quote,
            String part,
            String severity,
            String address,
            @Nullable Repair repair,
            Comparison.@Nullable Row change,
            @Nullable Kept kept) {}

    /** Why a warning is kept, in the words of who keeps it. */
    record Kept(String reason, String by, String at) {

        static @Nullable Kept of(@Nullable CheckWaiver waiver) {
            return waiver == null ? null : new Kept(waiver.reason(), waiver.by(), Days.moment(waiver.at()));
        }
    }

    /** The page of the whole plan. */
    static CheckView of(PlanId plan, boolean editable, CheckSheet sheet) {
        return of(plan, WHOLE_PLAN, editable, sheet);
    }

    static CheckView of(PlanId plan, String part, boolean editable, CheckSheet sheet) {
        var here = part.equals(WHOLE_PLAN)
                ? sheet
                : new CheckSheet(sheet.entries().stream()
                        .filter(entry -> entry.part().equals(part))
                        .toList());
        return new CheckView(
                plan,
                part,
                editable,
                CheckCount.of(sheet),
                parts(sheet),
                groups(plan, here),
                here.waived().stream().map(entry -> row(plan, entry)).toList());
    }

    private static Map<String, CheckCount> parts(CheckSheet sheet) {
        return sheet.entries().stream()
                .collect(Collectors.groupingBy(
                        CheckSheet.Entry::part,
                        Collectors.collectingAndThen(
                                Collectors.toList(), entries -> CheckCount.of(new CheckSheet(entries)))));
    }

    private static List<Group> groups(PlanId plan, CheckSheet sheet) {
        var groups = new LinkedHashMap<String, Group>();
        for (var entry : sheet.entries()) {
            if (entry.isOpen()) {
                var finding = entry.finding();
                var severity = severity(entry);
                groups.computeIfAbsent(
                                finding.rule() + severity,
                                none -> new Group(
                                        finding.rule(),
                                        finding.title(),
                                        finding.source(),
                                        severity,
                                        entry.isWaivable(),
                                        new ArrayList<>()))
                        .rows()
                        .add(row(plan, entry));
            }
        }
        return List.copyOf(groups.values());
    }

    private static Row row(PlanId plan, CheckSheet.Entry entry) {
        var finding = entry.finding();
        return new Row(
                finding.key(),
                finding.rule(),
                finding.title(),
                finding.message(),
                finding.at(),
                finding.quote(),
                finding.spot().part(),
                severity(entry),
                address(plan, entry),
                finding.repair(),
                entry.change(),
                Kept.of(entry.waiver()));
    }

    private static String severity(CheckSheet.Entry entry) {
        return entry.finding().severity().name().toLowerCase(Locale.ROOT);
    }

    private static String address(PlanId plan, CheckSheet.Entry entry) {
        return switch (entry.part()) {
            case "document", "original" -> "/plans/" + plan + "/edit";
            default -> address(plan, entry.part(), entry.finding().spot().part());
        };
    }

    /** Where a text of the draft is edited: in this part, and there at this spot. */
    static String address(PlanId plan, String part, String spot) {
        return switch (part) {
            case "header", "recipients" -> editor(plan, part);
            case "activities" -> "/plans/" + plan + "/edit/activities/" + spot;
            default -> editor(plan, part) + (spot.equals(part) ? "" : "#line-" + spot);
        };
    }

    /** Where a part of the draft is edited; the page of all findings for what is no part. */
    static String editor(PlanId plan, String part) {
        return switch (part) {
            case "header", "recipients", "activities" -> "/plans/" + plan + "/edit/" + part;
            case WHOLE_PLAN, "document", "original" -> "/plans/" + plan + "/checks";
            default -> "/plans/" + plan + "/sections/" + part;
        };
    }
}
