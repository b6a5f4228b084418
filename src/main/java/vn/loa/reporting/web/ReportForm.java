package vn.loa.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.loa.reporting.domain.Formality;
import vn.loa.reporting.domain.Judgement;
import vn.loa.reporting.domain.ReportHead;
import vn.loa.web.Days;

/** What is written of a period, as typed. */
@NullUnmarked
record ReportForm(
        String leadership,
        String achieved,
        String shortcomings,
        String causes,
        String nextTasks,
        String proposals,
        String number,
        String date,
        String addressee,
        String recipients,
        String version) {

    static ReportForm of(ReportHead head, Judgement judgement) {
        var form = head.formality();
        return new ReportForm(
                words(judgement.leadership()),
                words(judgement.achieved()),
                words(judgement.shortcomings()),
                words(judgement.causes()),
                words(judgement.nextTasks()),
                words(judgement.proposals()),
                words(form.number()),
                form.date() == null ? "" : form.date().toString(),
                words(form.addressee()),
                words(form.recipients()),
                String.valueOf(head.version()));
    }

    /** What stands there, to be put beside what was typed. */
    record Told(
            String leadership,
            String achieved,
            String shortcomings,
            String causes,
            String nextTasks,
            String proposals,
            String number,
            String date,
            String addressee,
            String recipients) {}

    Told told() {
        return new Told(
                leadership, achieved, shortcomings, causes, nextTasks, proposals, number, date, addressee, recipients);
    }

    Judgement judgement() {
        return new Judgement(leadership, achieved, shortcomings, causes, nextTasks, proposals);
    }

    /** Its date is an error of the field where it is none. */
    Formality formality(BindingResult errors) {
        LocalDate day = null;
        if (!words(date).isBlank()) {
            day = Days.read(date).orElse(null);
            if (day == null) {
                errors.rejectValue("date", "report.rejection.day");
            }
        }
        return new Formality(number, day, addressee, recipients);
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }
}
