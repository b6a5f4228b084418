package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanStatus;

/**
 * Which plans to list and in which order; null means any.
 *
 * @param unit this unit and everything below it
 * @param text words of title, number, issuer or unit, accents aside
 */
public record PlanFilter(
        @Nullable Integer year,
        @Nullable UnitId unit,
        @Nullable PlanStatus status,
        @Nullable String text,
        Order order,
        boolean descending) {

    /** By what a list of plans can be sorted. */
    public enum Order {
        YEAR,
        TITLE,
        UNIT,
        STATUS,
        NUMBER,
        DATE,
        CHANGED
    }

    /** All plans, the newest year first. */
    public static PlanFilter everything() {
        return new PlanFilter(null, null, null, null, Order.YEAR, true);
    }
}
