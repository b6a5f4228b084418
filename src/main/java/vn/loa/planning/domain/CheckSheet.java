package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Finding;
import vn.loa.documents.PlanDocument.Severity;

/** What the rules find in a plan as it stands, with the reasons for what is kept; the gravest first. */
public record CheckSheet(List<Entry> entries) {

    /** Nothing was looked at. */
    public static final CheckSheet NONE = new CheckSheet(List.of());

    public CheckSheet {
        entries = List.copyOf(entries);
    }

    /**
     * A finding in its place.
     *
     * @param part the id of the section it stands in; {@code header}, {@code activities}, {@code recipients}; {@code document}
     *     for the plan as a whole
     * @param waiver why it is kept; null while it is open
     */
    public record Entry(
            Finding finding, String part, @Nullable CheckWaiver waiver) {

        /** The change that would end it, with the words that differ; null where a person has to find one. */
        public Comparison.@Nullable Row change() {
            var repair = finding.repair();
            return repair == null ? null : Comparing.row(repair.before(), repair.after());
        }

        public boolean isOpen() {
            return waiver == null;
        }

        /** A warning may be kept with a reason; an error may not, and a hint needs none. */
        public boolean isWaivable() {
            return finding.severity() == Severity.WARNING;
        }
    }

    public List<Entry> of(Severity severity) {
        return entries.stream()
                .filter(entry -> entry.isOpen() && entry.finding().severity() == severity)
                .toList();
    }

    /** Errors must be put right, and warnings put right or kept with a reason, before the plan is handed in. */
    public boolean holdsBack() {
        return !of(Severity.ERROR).isEmpty() || !of(Severity.WARNING).isEmpty();
    }

    public List<Entry> waived() {
        return entries.stream().filter(entry -> !entry.isOpen()).toList();
    }
}
