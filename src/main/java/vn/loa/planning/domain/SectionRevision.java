package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Repair;
import vn.loa.documents.SectionRole;

/**
 * A section as an officer wants it, whole: lines that are not in it are removed and can be restored.
 *
 * @param number as it is to stand, such as {@code II} or {@code 2.1}; blank or null for none
 */
public record SectionRevision(@Nullable String number, String title, SectionRole role, List<LineRevision> lines) {

    public SectionRevision {
        lines = List.copyOf(lines);
    }

    /** @throws StaleRepair if the text is not what was to be repaired */
    SectionRevision repaired(Repair repair) {
        var field = repair.spot().field();
        if (field.equals("number")) {
            Repairing.require(repair.before().equals(number == null ? "" : number));
            return new SectionRevision(repair.after(), title, role, lines);
        }
        if (field.equals("title")) {
            Repairing.require(repair.before().equals(title));
            return new SectionRevision(number, repair.after(), role, lines);
        }
        Repairing.require(lines.stream().anyMatch(line -> line.isMeantBy(repair)));
        return new SectionRevision(
                number,
                title,
                role,
                lines.stream()
                        .map(line -> line.isMeantBy(repair) ? line.repaired(repair) : line)
                        .toList());
    }
}
