package vn.loa.country;

import java.time.LocalDate;
import vn.loa.planning.PlanningYear;

/**
 * How large a country is wanted. The same extent always gives the same country.
 *
 * @param years how many years of plans, the last of them the one being planned on that day
 * @param accounts how many officers of communes get a password that is told
 */
record Extent(int communes, int years, int accounts, long seed, LocalDate asOf) {

    private static final int ROLES = Role.values().length;

    Extent {
        if (communes < 1 || communes > 20_000 || years < 1 || years > 40 || accounts < 0) {
            throw new IllegalArgumentException();
        }
    }

    int lastYear() {
        return PlanningYear.at(asOf);
    }

    int firstYear() {
        return lastYear() - years + 1;
    }

    /** Some thirty-four provinces for the country's 3,321 communes, fewer where there are fewer. */
    int provinces() {
        return Math.max(1, Math.min(34, communes / 6));
    }

    /** The officers of every so many-th commune can sign in. */
    boolean canSignIn(int commune) {
        int wanted = Math.min(communes, (accounts + ROLES - 1) / ROLES);
        return wanted > 0 && commune % Math.max(1, communes / wanted) == 0;
    }

    Lot lot(long... place) {
        return Lot.of(seed, place);
    }
}
