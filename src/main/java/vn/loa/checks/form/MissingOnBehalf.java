package vn.loa.checks.form;

import org.jspecify.annotations.Nullable;
import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Repair;
import vn.loa.checks.Rule;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Severity;

/** A people's committee decides together: who signs its plan signs on its behalf. */
@About(
        id = "FORM-13",
        severity = Severity.HINT,
        source = "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, phần I, mục II.7")
final class MissingOnBehalf implements Rule {

    private static final String ON_BEHALF = "TM. ỦY BAN NHÂN DÂN";

    @Override
    public void check(Manuscript plan, Findings findings) {
        var header = plan.document().header();
        var authority = header.signingAuthority() == null ? "" : header.signingAuthority();
        if (!isCommittees(header) || authority.contains("TM") || !isChairmans(authority, header.signerPosition())) {
            return;
        }
        var spot = Spot.header("signingAuthority");
        findings.at(spot, "Phần ký", authority.isEmpty() ? "CHỦ TỊCH" : authority)
                .repair(authority.isEmpty() ? null : new Repair(spot, authority, ON_BEHALF + "\n" + authority))
                .add();
    }

    private static boolean isCommittees(Header header) {
        var issuer = header.issuer();
        var number = header.number();
        return issuer != null
                && issuer.startsWith("Ủy ban nhân dân")
                && (number == null || number.endsWith("/KH-UBND"));
    }

    private static boolean isChairmans(String authority, @Nullable String position) {
        return authority.startsWith("KT") || authority.isEmpty() && "CHỦ TỊCH".equals(position);
    }
}
