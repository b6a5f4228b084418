package vn.loa.planning.domain;

/** The editor was asked for, but the plan was handed in: nothing is typed yet that could be lost. */
public class NoLongerDraft extends IllegalTransition {

    NoLongerDraft() {
        super("plan.edit.notNow");
    }
}
