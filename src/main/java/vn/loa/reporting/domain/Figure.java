package vn.loa.reporting.domain;

import java.math.BigDecimal;

/**
 * A number of a report.
 *
 * @param code what of the part it is about: an activity's identifier, the name of an area, channel or audience
 * @param measure in which a quantity was counted; empty for results and people
 * @param year from the beginning of the year to the end of the period
 * @param before in the same period a year before
 */
public record Figure(
        Part part,
        String code,
        String label,
        Counts counts,
        String measure,
        BigDecimal period,
        BigDecimal year,
        BigDecimal before) {

    /** By what figures are set out. */
    public enum Part {
        TOTAL,
        ACTIVITY,
        AREA,
        CHANNEL,
        AUDIENCE
    }

    /** What is counted. */
    public enum Counts {
        RESULTS,
        PEOPLE,
        QUANTITY
    }

    /** What it is a number of; figures of two reports with the same key say the same thing. */
    record Key(Part part, String code, Counts counts, String measure) {}

    Key key() {
        return new Key(part, code, counts, measure);
    }

    boolean isZero() {
        return period.signum() == 0 && year.signum() == 0 && before.signum() == 0;
    }

    Figure plus(Figure other) {
        return new Figure(
                part,
                code,
                label,
                counts,
                measure,
                period.add(other.period),
                year.add(other.year),
                before.add(other.before));
    }

    boolean saysTheSame(Figure other) {
        return period.compareTo(other.period) == 0 && year.compareTo(other.year) == 0;
    }
}
