package vn.loa.organization;

/** How much of a unit's work an officer may see; each includes the ones before it. */
public enum Sight {
    /** What everybody may see. */
    PUBLISHED,
    /** What the unit has handed in: the officer watches or reviews from a unit above. */
    SUBMITTED,
    /** Everything: the officer works in the unit or one of its offices. */
    WHOLE
}
