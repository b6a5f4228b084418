package vn.loa.organization;

/** What an officer may be allowed to do on a unit and everything below it. */
public enum Permission {
    DRAFT,
    CONTRIBUTE,
    REVIEW,
    SIGN,
    ISSUE,
    OVERSEE,
    ADMIN
}
