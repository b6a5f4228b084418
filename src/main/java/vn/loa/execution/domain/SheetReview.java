package vn.loa.execution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.schedule.Schedule;
import vn.loa.planning.ActivityId;

/** What is understood of a spreadsheet of results, row by row, against what is recorded by now. */
public record SheetReview(SheetId id, String name, Instant broughtAt, List<Line> lines) {

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        UNCHANGED,
        REFUSED
    }

    /** A sentence that says why a row can't be taken, or need not. */
    public record Reason(String key, List<Object> arguments) {

        static Reason of(String key, Object... arguments) {
            return new Reason(key, List.of(arguments));
        }
    }

    /** The time of an activity for which a row is. */
    public record Time(ActivityId activity, String title, Schedule.Kind kind, LocalDate begins, LocalDate due) {}

    /**
     * @param time null where it names none that the officer may record for
     * @param details null where they can't be understood
     */
    public record Line(
            SheetLine source,
            Fate fate,
            @Nullable Time time,
            @Nullable ResultDetails details,
            List<Reason> reasons) {}

    public SheetReview {
        lines = List.copyOf(lines);
    }

    public List<Line> all(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }
}
