package vn.loa.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;

/** What came of the activities of a unit, for modules above; each answer at the cost of one statement. */
public interface Outcomes {

    /** Days from the first to the last, both included. */
    record Span(LocalDate from, LocalDate to) {}

    /**
     * Every activity that belongs to the period or of which something came, by measures.
     *
     * @param year from the beginning of the year to the end of the period
     * @param before the same period a year before
     */
    List<Outcome> of(UnitId unit, Span period, Span year, Span before);

    /** By what results are looked for. */
    enum Kind {
        TOTAL,
        ACTIVITY,
        AREA,
        CHANNEL,
        AUDIENCE
    }

    /** @param code of the area, channel or audience; the activity's identifier; empty for all */
    record Which(Span span, Kind kind, String code) {}

    /** A result behind a figure. */
    record Found(
            ActivityId activity,
            String title,
            LocalDate day,
            String text,
            @Nullable BigDecimal quantity,
            @Nullable String measure,
            @Nullable Integer people) {}

    /** A page of results, and how many there are. */
    record Page(List<Found> rows, int total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** The results behind a figure, the last first. */
    Page behind(UnitId unit, Which which, int offset, int size);
}
