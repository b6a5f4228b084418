package vn.loa.planning.domain;

import java.util.Set;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStatus;

/** Something that an officer can do to a plan. */
interface Step {

    /** What of a plan a step has to do with. */
    enum Part {
        HEAD,
        SECTION,
        OUTLINE,
        BASES,
        ACTIVITY,
        TABLE,
        TALK,
        REPLACEMENT
    }

    String name();

    boolean isPossibleIn(PlanStatus status);

    /** Whether the plan stands elsewhere afterwards. */
    boolean movesPlan();

    Set<Part> touches();

    /** What only the first gets: the version that was read, or the one replacement. */
    String claims();

    /** @param left which of the two officers who may do it */
    OfficerId who(StepGround ground, boolean left);

    /** @param mark words that tell this act from every other */
    void act(StepGround ground, int copy, OfficerId by, String mark);

    /** Whether these words of the plan show that it was done. */
    boolean shows(String words, String mark);

    /** Whether it takes away what the other step did, although both succeeded. */
    boolean undoes(Step other);

    /** Whether the frozen document tells of it. */
    boolean isFrozen();
}
