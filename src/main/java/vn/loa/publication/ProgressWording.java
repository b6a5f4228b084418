package vn.loa.publication;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.execution.Progress.Line;
import vn.loa.planning.PlanSummary;
import vn.loa.web.Days;

/** Says in plain words how far a plan is carried out. */
@Component
class ProgressWording {

    private final MessageSource messages;

    ProgressWording(MessageSource messages) {
        this.messages = messages;
    }

    /** An activity in words. Public, or the template's expressions could not be compiled. */
    public record Row(
            String title, String lead, String when, String tone, String status, String done, String counted) {}

    /** How often something was to happen until the end, and how often it did. */
    public record Summary(int times, int done, int late, String said, long people) {}

    String title(PlanSummary plan) {
        var title = plan.title();
        return title == null || title.isBlank() ? say("publication.untitled", String.valueOf(plan.year())) : title;
    }

    String issued(PlanSummary plan) {
        var number = plan.number();
        var date = plan.date();
        return number == null || date == null ? "" : say("publication.issued", number, Days.day(date));
    }

    Summary summary(List<Line> lines) {
        var times = lines.stream().mapToInt(Line::times).sum();
        var done = lines.stream().mapToInt(Line::done).sum();
        var late = lines.stream().mapToInt(Line::late).sum();
        var people = lines.stream().mapToLong(Line::people).sum();
        return new Summary(times, done, late, say("publication.summary", lines.size(), done, times), people);
    }

    Row line(Line line) {
        return new Row(
                line.title(),
                or(line.lead()),
                or(line.words()),
                line.late() > 0 ? "late" : isDone(line) ? "ok" : line.done() > 0 || line.results() > 0 ? "info" : "",
                status(line),
                line.timed() && line.times() > 1 ? say("publication.done", line.done(), line.times()) : "",
                counted(line));
    }

    private String status(Line line) {
        if (line.late() > 0) {
            return say("publication.status.late");
        }
        if (isDone(line)) {
            return say("publication.status.done");
        }
        return say(line.results() > 0 ? "publication.status.under" : "publication.status.open");
    }

    private static boolean isDone(Line line) {
        return line.timed() && line.times() > 0 && line.done() == line.times();
    }

    private String counted(Line line) {
        var people = line.people() == 0
                ? Stream.<String>empty()
                : Stream.of(say("publication.people", number(BigDecimal.valueOf(line.people()))));
        return Stream.concat(line.sums().stream().map(sum -> number(sum.quantity()) + " " + sum.measure()), people)
                .collect(Collectors.joining(" · "));
    }

    private static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Days.VIETNAMESE).format(number);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }
}
