package vn.loa.execution.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loa.execution.domain.ActivityRow;
import vn.loa.execution.domain.ActivityRows;
import vn.loa.web.Days;

/** Lays a month: a table of its weeks, which a narrow screen shows as a list of its days. */
@Component
class ActivityCalendar {

    private static final int WEEK = 7;
    /** What a day shows without being asked. */
    private static final int SEEN = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, dd/MM", Days.VIETNAMESE);

    private final ActivityWording wording;
    private final Days days;

    ActivityCalendar(ActivityWording wording, Days days) {
        this.wording = wording;
        this.days = days;
    }

    /** A time that is due on a day. Public, or the template's expressions could not be compiled. */
    public record Entry(String address, String title, String tone, String status) {}

    /**
     * A day of the month, or one beside it that fills the week up.
     *
     * @param more what unfolds behind the first
     */
    public record Day(int number, String name, boolean within, boolean today, List<Entry> seen, List<Entry> more) {}

    String lay(YearMonth month, ActivityRows found, ActivityListForm form, Model model) {
        var today = days.today();
        var byDay = found.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.due() == null ? month.atDay(1) : row.due(),
                        Collectors.mapping(row -> entry(row, today), Collectors.toList())));
        model.addAttribute("month", month.toString());
        model.addAttribute(
                "heading", wording.say("execution.month", month.getMonthValue(), String.valueOf(month.getYear())));
        model.addAttribute("before", form.address(month.minusMonths(1)));
        model.addAttribute("after", form.address(month.plusMonths(1)));
        model.addAttribute("now", form.address(YearMonth.from(today)));
        model.addAttribute("isNow", month.equals(YearMonth.from(today)));
        model.addAttribute(
                "weekdays",
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.FULL, Days.VIETNAMESE))
                        .toList());
        model.addAttribute("weeks", weeks(month, byDay, today));
        model.addAttribute("total", found.total());
        model.addAttribute("left", found.total() - found.rows().size());
        return "execution/calendar";
    }

    private static List<List<Day>> weeks(YearMonth month, Map<LocalDate, List<Entry>> byDay, LocalDate today) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusDays(WEEK))
                .map(monday -> IntStream.range(0, WEEK)
                        .mapToObj(monday::plusDays)
                        .map(day -> day(day, month, byDay.getOrDefault(day, List.of()), today))
                        .toList())
                .toList();
    }

    private static Day day(LocalDate day, YearMonth month, List<Entry> entries, LocalDate today) {
        var seen = entries.size() == SEEN + 1 ? SEEN + 1 : Math.min(SEEN, entries.size());
        return new Day(
                day.getDayOfMonth(),
                DAY.format(day),
                YearMonth.from(day).equals(month),
                day.equals(today),
                entries.subList(0, seen),
                entries.subList(seen, entries.size()));
    }

    private Entry entry(ActivityRow row, LocalDate today) {
        var late = row.isLate(today);
        return new Entry(
                ActivityWording.address(row),
                row.title(),
                ActivityWording.tone(row, late),
                wording.status(row.doneOn(), late));
    }
}
