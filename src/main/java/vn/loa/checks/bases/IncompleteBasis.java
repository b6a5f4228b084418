package vn.loa.checks.bases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.loa.checks.About;
import vn.loa.checks.Citation;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Rule;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.Severity;

/** A basis says which document it is: number, date, issuer and subject. Laws go by their name. */
@About(id = "LEG-01", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6")
final class IncompleteBasis implements Rule {

    private static final Pattern ATTACHED =
            Pattern.compile("kèm theo\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "số 61/2018/NĐ-CP … và số 107/2021/NĐ-CP … về …" share what stands behind the last. */
    private static final Pattern SHARED = Pattern.compile("^\\s*(?:và|,)\\s*(?:số\\s|\\d)");

    /** Other kinds often are parts of one of these and have no number of their own. */
    private static final List<String> NUMBERED = List.of(
            "Kế hoạch", "Quyết định", "Nghị quyết", "Nghị định", "Chỉ thị", "Thông tư", "Công văn", "Công điện");

    private static final List<String> WITHOUT_SUBJECT = List.of("Tờ trình", "Công văn", "Văn bản");

    @Override
    public void check(Manuscript plan, Findings findings) {
        var complete = new ArrayList<Citation>();
        for (var citation : plan.citations()) {
            if (!citation.isBasis()
                    || citation.isLaw()
                    || ATTACHED.matcher(before(citation)).find()
                    || complete.stream().anyMatch(one -> Citations.isSame(one.basis(), citation.basis()))) {
                continue;
            }
            complete.add(citation);
            tell(citation, findings);
        }
    }

    private static void tell(Citation citation, Findings findings) {
        var missing = missing(citation);
        if (missing.isEmpty()) {
            return;
        }
        boolean grave = !missing.equals(List.of("trích yếu"))
                && NUMBERED.contains(citation.basis().kind());
        findings.at(citation.passage(), citation.words(), String.join(", ", missing), citation.name())
                .as(grave ? Severity.ERROR : Severity.WARNING)
                .add();
    }

    private static List<String> missing(Citation citation) {
        var basis = citation.basis();
        var missing = new ArrayList<String>();
        if (basis.number() == null) {
            missing.add("số, ký hiệu");
        }
        if (basis.date() == null
                && !MalformedDate.isIn(
                        citation.passage().text(), citation.span().to())) {
            missing.add("ngày ban hành");
        }
        if (basis.issuer() == null) {
            missing.add("cơ quan ban hành");
        }
        if (Objects.requireNonNullElse(basis.subject(), "").isBlank()
                && !WITHOUT_SUBJECT.contains(basis.kind())
                && !SHARED.matcher(after(citation)).find()) {
            missing.add("trích yếu");
        }
        return missing;
    }

    private static String before(Citation citation) {
        return citation.passage().text().substring(0, citation.span().from());
    }

    private static String after(Citation citation) {
        return citation.passage().text().substring(citation.span().to());
    }
}
