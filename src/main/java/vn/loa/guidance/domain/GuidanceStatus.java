package vn.loa.guidance.domain;

/** How far a guidance has come; the communes know of it once it is published. */
public enum GuidanceStatus {
    DRAFT,
    PUBLISHED,
    ENDED
}
