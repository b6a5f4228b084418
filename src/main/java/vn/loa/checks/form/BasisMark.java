package vn.loa.checks.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Passage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.documents.PlanDocument.Severity;

/** Each basis is a line that ends with a semicolon, the last one with a full stop. */
@About(id = "FORM-08", severity = Severity.WARNING, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class BasisMark implements Rule {

    private static final Pattern BASIS =
            Pattern.compile("(?:Căn cứ|Theo|Xét|Thực hiện|Triển khai)\\s.*", Pattern.DOTALL);

    private static final Pattern DECREED = Pattern.compile("(?:Căn cứ|Theo đề nghị|Xét đề nghị)\\s.*", Pattern.DOTALL);

    /** Bases and what follows from them in one paragraph. */
    private static final Pattern PROSE = Pattern.compile(
            ".*[,;.]\\s*(?:UBND|(?:Ủy|Uỷ) ban nhân dân)\\s[^;]*(?:ban hành|xây dựng)\\s.*|.*:", Pattern.DOTALL);

    private static final Pattern MARKS = Pattern.compile("[\\s.,;:…]+$");

    @Override
    public void check(Manuscript plan, Findings findings) {
        if (!plan.isRead() || !Sheet.of(plan).isOfState() || !isDecreed(plan)) {
            return;
        }
        var bases = plan.passages(Passage.Kind.PREAMBLE).stream()
                .filter(BasisMark::isBasis)
                .toList();
        for (int i = 0; i < bases.size(); i++) {
            mark(bases, i, findings);
        }
    }

    private static void mark(List<Passage> bases, int i, Findings findings) {
        var basis = bases.get(i);
        if (PROSE.matcher(basis.text()).matches()
                || !DECREED.matcher(basis.text()).matches()) {
            return;
        }
        boolean last = i == bases.size() - 1;
        var mark = last ? "." : ";";
        if (!basis.text().endsWith(mark)) {
            findings.at(basis, end(basis.text()), mark)
                    .saying(last ? "last" : "inner")
                    .repair(basis.to(MARKS.matcher(basis.text()).replaceAll("") + mark))
                    .add();
        }
    }

    /** Older documents follow the circular before the decree, which ended the last basis with a semicolon too. */
    private static boolean isDecreed(Manuscript plan) {
        return plan.law().documents().stream()
                .filter(document -> document.number().equals("30/2020/NĐ-CP"))
                .allMatch(decree -> decree.holdsOn(plan.day()));
    }

    private static boolean isBasis(Passage passage) {
        return BASIS.matcher(passage.text()).matches();
    }

    private static String end(String text) {
        int from = text.lastIndexOf(' ', Math.max(0, text.length() - 30));
        return from < 0 ? text : "…" + text.substring(from);
    }
}
