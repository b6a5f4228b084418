package vn.loa.planning.domain;

import java.util.List;
import vn.loa.kernel.Rejection;

/** The plan lacks what every plan must have before it is handed in. */
public class IncompletePlan extends Rejection {

    /** What a plan can lack. */
    public enum Missing {
        TITLE,
        ISSUER,
        LEGAL_BASIS,
        CONTENT,
        TASK
    }

    private final List<Missing> missing;

    public IncompletePlan(List<Missing> missing, String named) {
        super(Reason.INVALID, "plan.rejection.incomplete", named);
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
