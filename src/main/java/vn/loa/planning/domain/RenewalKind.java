package vn.loa.planning.domain;

/** What an earlier year's plan carries along that has to change for the new one. */
public enum RenewalKind {
    CITATION,
    PERSON,
    NAME,
    TERM,
    YEAR
}
