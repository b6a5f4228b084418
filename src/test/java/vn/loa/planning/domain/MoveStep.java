package vn.loa.planning.domain;

import java.util.Set;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/** A move of a plan as a step. */
record MoveStep(PlanMove move) implements Step {

    @Override
    public String name() {
        return move.name();
    }

    @Override
    public boolean isPossibleIn(PlanStatus status) {
        return move.from() == status;
    }

    /** A replacement is only begun here; the plan is replaced when that is issued. */
    @Override
    public boolean movesPlan() {
        return move != PlanMove.REPLACE;
    }

    @Override
    public Set<Part> touches() {
        return move == PlanMove.REPLACE ? Set.of(Part.REPLACEMENT) : Set.of();
    }

    @Override
    public String claims() {
        return move == PlanMove.REPLACE ? "the replacement" : "";
    }

    @Override
    public OfficerId who(StepGround ground, boolean left) {
        return ground.officer(move.permission(), left);
    }

    @Override
    public void act(StepGround ground, int copy, OfficerId by, String mark) {
        actOn(ground, ground.plan(copy), by, mark);
    }

    void actOn(StepGround ground, PlanId plan, OfficerId by, String mark) {
        var services = ground.services();
        // Every plan came here straight: its last document bears the number of its steps.
        int read = move.from().ordinal();
        switch (move) {
            case SUBMIT -> services.drafting().submit(by, plan);
            case TAKE_BACK -> services.drafting().takeBack(by, plan);
            case AGREE -> services.review().agree(by, plan, read, mark);
            case REFUSE_REVIEW -> services.review().sendBack(by, plan, read, mark);
            case SIGN -> services.signing().sign(by, plan, read, Communes.PASSWORD);
            case REFUSE_SIGNATURE -> services.signing().sendBack(by, plan, read, mark);
            case ISSUE -> services.issuing().issue(by, plan, read, mark + plan, "An Phú", ground.today());
            case REFUSE_ISSUE -> services.issuing().sendBack(by, plan, read, mark);
            case CLOSE -> services.issuing().close(by, plan, mark);
            case REPLACE -> services.issuing().replace(by, plan);
        }
    }

    @Override
    public boolean shows(String words, String mark) {
        return words.contains("move " + move + " ") || move == PlanMove.REPLACE && words.contains("replacement begun");
    }

    @Override
    public boolean undoes(Step other) {
        return false;
    }

    @Override
    public boolean isFrozen() {
        return false;
    }
}
