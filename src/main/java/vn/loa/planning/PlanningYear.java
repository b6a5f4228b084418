package vn.loa.planning;

import java.time.LocalDate;
import java.time.Month;

/** The year for which communes write plans at a time: next year's from September on, before that the current one's. */
public final class PlanningYear {

    private PlanningYear() {}

    public static int at(LocalDate today) {
        return today.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? today.getYear() + 1 : today.getYear();
    }
}
