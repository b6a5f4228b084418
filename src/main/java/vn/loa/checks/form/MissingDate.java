package vn.loa.checks.form;

import vn.loa.checks.About;
import vn.loa.checks.Findings;
import vn.loa.checks.Manuscript;
import vn.loa.checks.Manuscript.Stage;
import vn.loa.checks.Rule;
import vn.loa.checks.Sheet;
import vn.loa.checks.Spot;
import vn.loa.documents.PlanDocument.Severity;

/** An issued plan says where and when it was issued; a draft leaves that to its issuing. */
@About(id = "FORM-03", severity = Severity.ERROR, source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4")
final class MissingDate implements Rule {

    @Override
    public void check(Manuscript plan, Findings findings) {
        var header = plan.document().header();
        boolean draft = plan.stage() == Stage.DRAFT;
        boolean place = header.place() == null;
        boolean date = header.date() == null && !draft;
        if ((place || date) && !Sheet.of(plan).isAttached()) {
            findings.missing(Spot.header(date ? "date" : "place"), "Phần đầu")
                    .as(draft ? Severity.HINT : Severity.ERROR)
                    .saying(place && date ? "both" : place ? "place" : "date")
                    .add();
        }
    }
}
