package vn.loa.execution.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loa.execution.domain.ActivityFilter;
import vn.loa.execution.domain.ActivityPage;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** Lays the page of an activity. */
@Component
class ActivityScreen {

    private final ActivityWording wording;
    private final EvidenceWording evidence;
    private final EvidenceScreen questions;
    private final Days days;

    ActivityScreen(ActivityWording wording, EvidenceWording evidence, EvidenceScreen questions, Days days) {
        this.wording = wording;
        this.evidence = evidence;
        this.questions = questions;
        this.days = days;
    }

    /** A time in words. Public, or the template's expressions could not be compiled. */
    public record TimeLine(String id, String when, String tone, String status, String results, boolean past) {}

    /** A result in words. */
    public record ResultLine(
            String address,
            String day,
            String text,
            String counted,
            String link,
            String by,
            String corrected,
            boolean correctable,
            List<EvidenceLine> files,
            boolean provable) {}

    String show(ActivityPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("areas", names(wording.areas(), page.areas()));
        model.addAttribute("channels", names(wording.channels(), page.channels()));
        var times = page.times().stream().map(time -> time(page, time)).toList();
        model.addAttribute("times", times);
        model.addAttribute("past", times.stream().filter(TimeLine::past).toList());
        model.addAttribute("open", open(page));
        model.addAttribute(
                "results",
                page.results().stream().map(result -> result(page, result)).toList());
        questions.addQuestions(model);
        return "execution/activity";
    }

    private static String names(List<Option> labels, List<? extends Enum<?>> kinds) {
        Map<String, String> named =
                labels.stream().collect(Collectors.toMap(Option::value, Option::label, (one, other) -> one));
        return kinds.stream()
                .map(kind -> named.getOrDefault(kind.name(), kind.name()))
                .collect(Collectors.joining(", "));
    }

    private TimeLine time(ActivityPage page, ActivityPage.Time time) {
        var late = page.kind().isLate(time.due(), time.doneOn(), days.today());
        return new TimeLine(
                time.id().toString(),
                wording.time(page.kind(), time.begins(), time.due()),
                late ? "late" : time.doneOn() != null ? "ok" : "",
                wording.status(time.doneOn(), late),
                wording.say("execution.results.of", time.results(), time.needed()),
                time.due().isBefore(days.today().minusDays(ActivityFilter.RECENT_DAYS)));
    }

    /** The times that a result may belong to: what waits first, what was done behind it. */
    private List<Option> open(ActivityPage page) {
        return page.times().stream()
                .sorted((one, other) -> Boolean.compare(one.doneOn() != null, other.doneOn() != null))
                .map(time -> new Option(
                        time.id().toString(),
                        wording.time(page.kind(), time.begins(), time.due())
                                + (time.doneOn() == null ? "" : " " + wording.say("execution.done.already"))))
                .toList();
    }

    private ResultLine result(ActivityPage page, ActivityPage.Recording result) {
        var details = result.details();
        var link = details.link();
        var corrected = result.corrected();
        return new ResultLine(
                "/results/" + result.id(),
                Days.day(details.day()),
                details.text(),
                wording.counted(details),
                link == null ? "" : link,
                wording.say("execution.recordedBy", result.by(), Days.moment(result.at())),
                corrected == null ? "" : wording.say("execution.correctedBecause", corrected),
                page.schedulable() || page.recordable() && result.own(),
                result.files().stream().map(file -> evidence.line(file, false)).toList(),
                page.schedulable() || page.recordable());
    }
}
