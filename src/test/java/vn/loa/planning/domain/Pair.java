package vn.loa.planning.domain;

/** Two steps that two officers take at the same moment. */
record Pair(Step one, Step other) {

    /** Whether there is something for the two to meet at. */
    boolean meets() {
        return one.movesPlan() || other.movesPlan() || one.touches().stream().anyMatch(other.touches()::contains);
    }

    /** Whether only one of the two can succeed. */
    boolean isExclusive() {
        return one.movesPlan() && other.movesPlan()
                || !one.claims().isEmpty() && one.claims().equals(other.claims());
    }

    @Override
    public String toString() {
        return one.name() + " and " + other.name();
    }
}
