package vn.loa.execution.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recurrenceset.OfRule;

/** An RFC 5545 recurrence rule over days. */
final class Recurrence {

    private static final int MOST = 1_000;

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    static Recurrence of(String rule) {
        try {
            return new Recurrence(new RecurrenceRule(rule));
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("not a recurrence rule: " + rule, e);
        }
    }

    static void require(String rule) {
        of(rule);
    }

    /** The days of the rule, both ends included. */
    List<LocalDate> days(LocalDate first, LocalDate last) {
        var days = new ArrayList<LocalDate>();
        // The rule counts from the year's first day, so that intervals do not depend on the day somebody asks.
        var instances = new OfRule(rule, new DateTime(first.getYear(), 0, 1)).iterator();
        while (instances.hasNext() && days.size() < MOST) {
            var next = instances.next();
            var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(last)) {
                break;
            }
            if (!day.isBefore(first)) {
                days.add(day);
            }
        }
        return days;
    }
}
