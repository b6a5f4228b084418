package vn.loa.planning.web;

import vn.loa.documents.PlanDocument.Severity;
import vn.loa.planning.domain.CheckSheet;

/** How many errors, warnings and hints are open, and how many warnings are kept with a reason. */
record CheckCount(long errors, long warnings, long hints, long waived) {

    static CheckCount of(CheckSheet sheet) {
        return new CheckCount(
                sheet.of(Severity.ERROR).size(),
                sheet.of(Severity.WARNING).size(),
                sheet.of(Severity.HINT).size(),
                sheet.waived().size());
    }

    public boolean holdsBack() {
        return errors + warnings > 0;
    }

    /** What holds the plan back, as the sentence that says so is named. */
    public String holding() {
        return !holdsBack() ? "nothing" : warnings == 0 ? "errors" : errors == 0 ? "warnings" : "both";
    }

    public boolean any() {
        return errors + warnings + hints > 0;
    }
}
