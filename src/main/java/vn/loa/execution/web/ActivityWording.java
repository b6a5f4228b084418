package vn.loa.execution.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.KindLabel;
import vn.loa.execution.domain.ActivityRow;
import vn.loa.execution.domain.ResultDetails;
import vn.loa.execution.schedule.Schedule;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** Says in Vietnamese when activities happen and what came of them. */
@Component
class ActivityWording {

    private final MessageSource messages;
    private final Catalog catalog;

    ActivityWording(MessageSource messages, Catalog catalog) {
        this.messages = messages;
        this.catalog = catalog;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Days.VIETNAMESE);
    }

    List<Option> areas() {
        return options(catalog.areaLabels());
    }

    List<Option> channels() {
        return options(catalog.channelLabels());
    }

    private static List<Option> options(List<KindLabel> labels) {
        return labels.stream()
                .map(label -> new Option(label.code(), label.label()))
                .toList();
    }

    /** "đến 15/03/2026", "01/03/2026 - 31/03/2026", or why there is no day. */
    String time(Schedule.Kind kind, @Nullable LocalDate begins, @Nullable LocalDate due) {
        if (kind == Schedule.Kind.ON_EVENT || kind == Schedule.Kind.CONTINUOUS || begins == null || due == null) {
            return say("execution.kind." + (due == null ? Schedule.Kind.UNDATED : kind));
        }
        return kind == Schedule.Kind.ONCE
                ? say("execution.by", Days.day(due))
                : say("execution.between", Days.day(begins), Days.day(due));
    }

    /** Of a time at which an activity is to happen. */
    String status(@Nullable LocalDate doneOn, boolean late) {
        return doneOn != null
                ? say("execution.status.done", Days.day(doneOn))
                : say(late ? "execution.status.late" : "execution.status.open");
    }

    /** Where a time of an activity is seen and its result recorded. */
    static String address(ActivityRow row) {
        var at = row.occurrence();
        return "/activities/" + row.activity() + (at == null ? "" : "?at=" + at + "#at-" + at);
    }

    static String tone(ActivityRow row, boolean late) {
        return late ? "late" : row.doneOn() == null ? "" : "ok";
    }

    /** "1/2 kết quả"; empty where one result is all and is not there yet. */
    String done(ActivityRow row) {
        return row.needed() > 1 || row.results() > 0 ? say("execution.results.of", row.results(), row.needed()) : "";
    }

    /** "12 tin bài · 340 người"; empty where nothing was counted. */
    String counted(ResultDetails result) {
        var people =
                result.people() == null ? "" : say("execution.people", number(BigDecimal.valueOf(result.people())));
        var quantity = result.quantity() == null ? "" : number(result.quantity()) + " " + result.measure();
        return quantity.isEmpty() || people.isEmpty() ? quantity + people : quantity + " · " + people;
    }

    static String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(Days.VIETNAMESE).format(number);
    }
}
