package vn.loa.documents;

/** What a section of a plan is for; it says what its lines usually mean. */
public enum SectionRole {
    PURPOSE,
    REQUIREMENT,
    AUDIENCE,
    TARGET,
    CONTENT,
    CHANNEL,
    ACTIVITY,
    BUDGET,
    ASSIGNMENT,
    REPORTING,
    FREE
}
