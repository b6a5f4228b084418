package vn.loa.execution;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.schedule.Schedule;
import vn.loa.execution.schedule.ScheduleWords;

/**
 * When a task of an issued plan is expected to happen.
 *
 * @param kind the form of its schedule, as it is stored
 * @param rule an RFC 5545 recurrence rule
 * @param span how long an occurrence may take
 * @param needed how many results an occurrence needs to be done
 * @param first the first of the days within which the plan holds
 */
public record Expected(
        String kind,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable String rule,
        @Nullable Period span,
        int needed,
        LocalDate first,
        LocalDate last,
        List<Time> times) {

    /** The days within which it has to happen once. */
    public record Time(LocalDate begins, LocalDate due) {}

    public Expected {
        times = List.copyOf(times);
    }

    /**
     * @param words when, in the words of the plan
     * @param due the day by which, where the plan names one
     * @param issued the day of the plan
     */
    public static Expected of(@Nullable String words, @Nullable LocalDate due, LocalDate issued, int year) {
        var schedule = schedule(words, due, year);
        var first = issued.getYear() < year ? LocalDate.of(year, 1, 1) : issued;
        var last = LocalDate.of(Math.max(year, first.getYear()), 12, 31);
        return new Expected(
                schedule.kind().name(),
                schedule.from(),
                schedule.to(),
                schedule.rule(),
                schedule.span(),
                schedule.times(),
                first,
                last,
                schedule.occasions(first, last).stream()
                        .map(occasion -> new Time(occasion.from(), occasion.due()))
                        .toList());
    }

    /** The words tell more than a day does, unless they tell none. */
    private static Schedule schedule(@Nullable String words, @Nullable LocalDate due, int year) {
        var said = words == null ? Schedule.undated() : ScheduleWords.read(words, year);
        return due == null || said.kind() == Schedule.Kind.RECURRING ? said : Schedule.once(due);
    }
}
