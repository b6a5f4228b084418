package vn.loa.planning.domain;

import vn.loa.kernel.Rejection;

/** Errors are in the plan, or warnings that nobody gave a reason for: they are seen to before it is handed in. */
public class OpenFindings extends Rejection {

    OpenFindings(int errors, int warnings) {
        super(Reason.INVALID, "plan.rejection.openFindings" + which(errors, warnings), errors, warnings);
    }

    private static String which(int errors, int warnings) {
        return warnings == 0 ? ".errors" : errors == 0 ? ".warnings" : "";
    }
}
