package vn.broken;

/** Has a name without a job, in a package that is not null-marked. */
class PlanHelper {}
