package vn.loa.planning.domain;

/** Where a section or an activity is moved to among its siblings. */
public enum Direction {
    UP,
    DOWN
}
