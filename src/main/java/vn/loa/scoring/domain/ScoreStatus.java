package vn.loa.scoring.domain;

/** How far a score has come; once appraised it is closed. */
public enum ScoreStatus {
    OPEN,
    HANDED_IN,
    APPRAISED
}
