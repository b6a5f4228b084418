package vn.loa.planning.domain;

/** Whether a section stands before the numbered body, in it, or closes the plan. */
public enum SectionPlace {
    PREAMBLE,
    BODY,
    CLOSING
}
