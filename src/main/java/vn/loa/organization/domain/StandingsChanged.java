package vn.loa.organization.domain;

/** Who may do what has changed; what is remembered about it is out of date. */
record StandingsChanged() {}
