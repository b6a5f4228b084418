package vn.loa.planning.domain;

import vn.loa.planning.PlanId;

/**
 * A plan that was just begun.
 *
 * @param renewed whether it was begun from one of an earlier year, so that what has to change in it is listed
 */
public record BegunPlan(PlanId plan, boolean renewed) {}
