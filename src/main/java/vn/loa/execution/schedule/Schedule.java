package vn.loa.execution.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an activity happens.
 *
 * @param from the first day, of a recurring schedule the day from which on it recurs; null where the year begins it
 * @param to the last day; null where the year ends it
 * @param rule an RFC 5545 recurrence rule whose dates are the days by which each occurrence is due; null unless it recurs
 * @param span how long an occurrence may take, in whole months or weeks that end with the one it is due in
 * @param times how many results an occurrence needs to be done
 */
public record Schedule(
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String rule,
        @Nullable Period span,
        int times) {

    /** Which form a schedule has. */
    public enum Kind {
        /** Nobody has said yet. */
        UNDATED,
        /** By a day. */
        ONCE,
        /** Some time within days. */
        WINDOW,
        /** Again and again. */
        RECURRING,
        /** Whenever something happens. */
        ON_EVENT,
        /** All the time. */
        CONTINUOUS;

        /** Late is what should have been done; what happens on an event or all the time is never late. */
        public boolean isLate(LocalDate due, @Nullable LocalDate doneOn, LocalDate today) {
            return doneOn == null && due.isBefore(today) && this != ON_EVENT && this != CONTINUOUS;
        }
    }

    public Schedule {
        if (times < 1 || (kind == Kind.RECURRING) != (rule != null) || (rule == null) != (span == null)) {
            throw new IllegalArgumentException("not a schedule: " + kind + " " + rule + " " + span + " " + times);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " " + to);
        }
        if (rule != null) {
            Recurrence.require(rule);
        }
    }

    public static Schedule undated() {
        return new Schedule(Kind.UNDATED, null, null, null, null, 1);
    }

    public static Schedule onEvent() {
        return new Schedule(Kind.ON_EVENT, null, null, null, null, 1);
    }

    public static Schedule continuous() {
        return new Schedule(Kind.CONTINUOUS, null, null, null, null, 1);
    }

    public static Schedule once(LocalDate due) {
        return new Schedule(Kind.ONCE, null, due, null, null, 1);
    }

    public static Schedule window(LocalDate from, LocalDate to) {
        return new Schedule(Kind.WINDOW, from, to, null, null, 1);
    }

    public static Schedule recurring(String rule, Period span, int times) {
        return new Schedule(Kind.RECURRING, null, null, rule, span, times);
    }

    /** The same only within these days. */
    Schedule within(LocalDate first, LocalDate last) {
        return new Schedule(kind, first, last, rule, span, times);
    }

    /**
     * The occurrences that are still due on the first of these days or later; none of a schedule without a date, and the
     * whole time for what happens on an event or all the time.
     */
    public List<Occasion> occasions(LocalDate first, LocalDate last) {
        var begin = from == null ? first : from;
        var end = to == null ? last : to;
        return switch (kind) {
            case UNDATED -> List.of();
            case ON_EVENT, CONTINUOUS -> List.of(new Occasion(begin, end));
            case ONCE, WINDOW -> end.isBefore(first) ? late(begin, end) : List.of(new Occasion(begin, end));
            case RECURRING -> recurring(later(begin, first), end);
        };
    }

    /** A day that had passed before the plan was issued is still kept: somebody has to say what became of it. */
    private static List<Occasion> late(LocalDate begin, LocalDate end) {
        return List.of(new Occasion(begin.isAfter(end) ? end : begin, end));
    }

    /** One that is under way on the last day is due on it. */
    private List<Occasion> recurring(LocalDate first, LocalDate last) {
        var within = Objects.requireNonNull(span);
        var occasions = new ArrayList<Occasion>();
        var next = LocalDate.MIN;
        for (var due : Recurrence.of(Objects.requireNonNull(rule)).days(first, last.plus(within))) {
            var begin = later(next, Occasion.begin(due, within));
            if (begin.isAfter(last)) {
                break;
            }
            occasions.add(new Occasion(begin, due.isAfter(last) ? last : due));
            next = due.plusDays(1);
        }
        return occasions;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
