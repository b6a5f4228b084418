package vn.loa.guidance.domain;

/** What a superior asks for: a part that each plan has, or something that each commune does. */
public enum RequirementKind {
    PART,
    TASK
}
