package vn.loa.planning.web;

import org.jspecify.annotations.NullUnmarked;

/**
 * How two plans are laid side by side, as the address says it.
 *
 * @param rows as {@link Pair}, or {@link #ALIKE} for the passages that both have
 * @param names {@link #DIFFER} to mark names of units and years too
 */
@NullUnmarked
record PlanPairForm(String rows, String names) {

    static final String ALIKE = "alike";
    static final String DIFFER = "differ";

    boolean onlyChanges() {
        return !Pair.ALL.equals(rows);
    }

    boolean onlyAlike() {
        return ALIKE.equals(rows);
    }

    boolean namesDiffer() {
        return DIFFER.equals(names);
    }
}
