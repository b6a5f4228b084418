package vn.loa.checks.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** Last of those who get the plan are the registry and the unit that drafted it. */
@About(id = "FORM-10", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9")
final class ArchiveLine implements Rule {

    private static final Pattern ARCHIVE =
            Pattern.compile("lưu(?![\\p{L}]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RIGHT =
            Pattern.compile("Lưu: ?VT(?: ?\\([^)]*\\))?, ?[\\p{L}\\d].*|Lưu: ?VT .*, ?VT .*");
    private static final Pattern REGISTRY = Pattern.compile("Lưu\\s*:?\\s*VT\\s*([.,;/-]\\s*)?(.*)");
    private static final Pattern UNIT = Pattern.compile("Lưu\\s*:?\\s*(\\p{Lu}[\\p{Lu}&-]*)");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var recipients = plan.document().recipients();
        var sheet = Sheet.of(plan);
        if (recipients.isEmpty() || sheet.isAttached() || !sheet.isOfState()) {
            return;
        }
        for (int i = 0; i < recipients.size(); i++) {
            var name = recipients.get(i).name();
            if (ARCHIVE.matcher(name).matches()) {
                archive(new Spot("recipients", String.valueOf(i)), name, findings);
                return;
            }
        }
        findings.missing(new Spot("recipients", String.valueOf(recipients.size() - 1)), "Nơi nhận")
                .saying("missing")
                .add();
    }

    private static void archive(Spot spot, String name, Findings findings) {
        if (RIGHT.matcher(name).matches()) {
            return;
        }
        var after = right(name);
        var finding = findings.at(spot, "Nơi nhận", name, after == null ? "Lưu: VT, …" : after);
        (after == null ? finding.saying("unit") : finding.repair(new Repair(spot, name, after))).add();
    }

    /** Null where it doesn't say who drafted the plan. */
    private static @Nullable String right(String name) {
        var registry = REGISTRY.matcher(name);
        if (registry.matches()) {
            var drafted = registry.group(2).strip();
            return drafted.isEmpty() || drafted.startsWith("(") ? null : "Lưu: VT, " + drafted;
        }
        var unit = UNIT.matcher(name);
        return unit.matches() ? "Lưu: VT, " + unit.group(1) : null;
    }
}
