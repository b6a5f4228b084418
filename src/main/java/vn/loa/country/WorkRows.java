package vn.loa.country;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.Expected;

/**
 * The plans of the last years as they are carried out: most of it in time, some of it late, some not at all. A plan that
 * ended expects nothing more.
 */
final class WorkRows {

    private static final int YEARS = 3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    // Where in the chain of lots the work draws.
    private static final int WORK = 6;

    private final Extent extent;
    private final Phrases phrases;

    WorkRows(Extent extent, Phrases phrases) {
        this.extent = extent;
        this.phrases = phrases;
    }

    /** Whether it is carried out at all, and not long ago. */
    boolean isOf(PlanStory story) {
        return story.isIssued() && story.year() > extent.lastYear() - YEARS;
    }

    void add(CopyRows rows, Table table, PlanStory story, List<PlanTask> tasks) {
        for (var task : tasks) {
            var activity = task.activity();
            var expected = Expected.of(activity.schedule(), task.due(), issued(story), story.year());
            switch (table) {
                case ACTIVITY -> activity(rows, story, task, expected);
                case OCCURRENCE -> times(story, task, expected).forEach(time -> time.addTo(rows, task, story));
                case RESULT -> times(story, task, expected).forEach(time -> results(rows, time, story, task));
                default -> throw new IllegalArgumentException(table.name());
            }
        }
    }

    private static LocalDate issued(PlanStory story) {
        var date = story.date();
        if (date == null) {
            throw new IllegalArgumentException("not issued: " + story.id());
        }
        return date;
    }

    private static @Nullable LocalDate ended(PlanStory story) {
        return switch (story.status()) {
            case CLOSED, REPLACED -> LocalDate.ofInstant(story.changed(), ZONE);
            default -> null;
        };
    }

    private static void activity(CopyRows rows, PlanStory story, PlanTask task, Expected expected) {
        var activity = task.activity();
        rows.add(
                task.id(),
                story.id(),
                story.commune().id(),
                story.year(),
                activity.title(),
                activity.lead(),
                task.unit(),
                task.officer(),
                activity.coordinators(),
                activity.areas(),
                activity.channels(),
                activity.audiences(),
                activity.products(),
                activity.target(),
                activity.schedule(),
                expected.kind(),
                expected.begins(),
                expected.ends(),
                expected.rule(),
                expected.span() == null ? null : expected.span().toString(),
                expected.needed(),
                expected.first(),
                expected.last(),
                ended(story),
                0);
    }

    /** One time, with the days on which something was done for it. */
    private record Worked(UUID id, Expected.Time time, int needed, List<LocalDate> days) {

        void addTo(CopyRows rows, PlanTask task, PlanStory story) {
            rows.add(
                    id,
                    task.id(),
                    story.commune().id(),
                    time.begins(),
                    time.due(),
                    needed,
                    days.size(),
                    days.size() < needed ? null : days.get(needed - 1),
                    days.size());
        }
    }

    private List<Worked> times(PlanStory story, PlanTask task, Expected expected) {
        var lot = extent.lot(WORK, task.id().getMostSignificantBits(), task.id().getLeastSignificantBits());
        var ended = ended(story);
        var until = ended == null ? extent.asOf() : ended;
        var times = new ArrayList<Worked>();
        for (var time : expected.times()) {
            var always = ALWAYS.contains(expected.kind());
            var days = always ? nowAndThen(time, until, lot) : days(time, expected.needed(), until, lot);
            var worked = new Worked(lot.id(), time, expected.needed(), days);
            if (ended == null || !days.isEmpty()) {
                times.add(worked);
            }
        }
        return times;
    }

    private static final List<String> ALWAYS = List.of("ON_EVENT", "CONTINUOUS");

    private static List<LocalDate> nowAndThen(Expected.Time time, LocalDate until, Lot lot) {
        return within(time.begins(), earlier(time.due(), until), lot.below(7), lot);
    }

    /** Of a hundred times eighty-two are done in time, ten late, and of eight nobody hears. */
    private static List<LocalDate> days(Expected.Time time, int needed, LocalDate until, Lot lot) {
        int chance = lot.below(100);
        if (!time.due().isBefore(until)) {
            return chance < 25 ? within(time.begins(), until, needed, lot) : List.of();
        }
        if (chance < 82) {
            return within(time.begins(), time.due(), needed, lot);
        }
        return chance < 92
                ? within(time.due().plusDays(1), earlier(time.due().plusDays(25), until), needed, lot)
                : List.of();
    }

    private static List<LocalDate> within(LocalDate first, LocalDate last, int count, Lot lot) {
        int length = (int) ChronoUnit.DAYS.between(first, last) + 1;
        return length < 1
                ? List.of()
                : IntStream.range(0, count)
                        .mapToObj(each -> first.plusDays(lot.below(length)))
                        .sorted()
                        .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void results(CopyRows rows, Worked worked, PlanStory story, PlanTask task) {
        for (int each = 0; each < worked.days().size(); each++) {
            var day = worked.days().get(each);
            var lot = extent.lot(WORK, worked.id().getMostSignificantBits(), each);
            var said = said(task, story, lot);
            var people = Integer.parseInt(said[3]);
            var officer = task.officer() == null ? story.commune().officer(Role.DRAFTER) : task.officer();
            rows.add(
                    lot.id(),
                    worked.id(),
                    task.id(),
                    day,
                    said[0],
                    Long.valueOf(said[1]),
                    said[2],
                    people == 0 ? null : people,
                    lot.oneIn(5) ? "https://trang-tin.example/" + story.year() + "/" + lot.between(1000, 99_999) : null,
                    officer,
                    day.atTime(LocalTime.of(14, 0).plusSeconds(lot.below(10_000)))
                            .atZone(ZONE)
                            .toInstant(),
                    0);
        }
    }

    /** What was done, how much, of what, and with how many people. */
    private String[] said(PlanTask task, PlanStory story, Lot lot) {
        var commune = story.commune();
        var words = Map.of(
                "xã", commune.fullName(),
                "cấp", commune.kind(),
                "tên", commune.name(),
                "thôn", lot.of(commune.villages()).name());
        return Phrases.facts(
                phrases.one(phrases.beginning("result.", task.activity().title()), lot, words));
    }
}
