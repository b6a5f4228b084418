package vn.loa.execution.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.domain.ActivityReading;
import vn.loa.execution.domain.ResultRecording;
import vn.loa.execution.domain.Scheduling;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.planning.ActivityId;
import vn.loa.web.Answer;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.StoredText;
import vn.loa.web.TakesLargeFiles;

/** An activity of an issued plan: when it happens, and what came of it. */
@Controller
@RequestMapping("/activities/{activity}")
class ActivityPageController {

    private final ActivityReading reading;
    private final ResultRecording recording;
    private final Scheduling scheduling;
    private final EvidenceDesk desk;
    private final ActivityScreen screen;
    private final Days days;

    ActivityPageController(
            ActivityReading reading,
            ResultRecording recording,
            Scheduling scheduling,
            EvidenceDesk desk,
            ActivityScreen screen,
            Days days) {
        this.reading = reading;
        this.recording = recording;
        this.scheduling = scheduling;
        this.desk = desk;
        this.screen = screen;
        this.days = days;
    }

    @GetMapping
    @SignedIn
    String show(
            @CurrentOfficer OfficerId by,
            @PathVariable ActivityId activity,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        var page = reading.page(by, activity);
        model.addAttribute("form", ResultForm.on(at, days.today()));
        model.addAttribute("schedule", ScheduleForm.of(page));
        return screen.show(page, model);
    }

    @PostMapping("/results")
    @SignedIn
    @TakesLargeFiles
    ModelAndView record(
            @CurrentOfficer OfficerId by,
            @PathVariable ActivityId activity,
            @ModelAttribute("form") ResultForm form,
            BindingResult errors,
            Model model,
            Once once) {
        var sent = form.sent();
        var answer = Answer.of(errors, () -> {
            sent.check(errors);
            var details = form.details(errors);
            return details == null
                    ? null
                    : desk.receive(
                            sent,
                            kept -> once.make(() -> {
                                recording.record(by, activity, at(form), details, kept.get(), sent.arePersonal());
                                return Made.at("/activities/" + activity, "execution.recorded");
                            }));
        });
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var page = reading.page(by, activity);
        // Even where nothing can be recorded any more, what was typed is still there to be copied.
        model.addAttribute("refused", true);
        model.addAttribute("schedule", ScheduleForm.of(page));
        return new ModelAndView(screen.show(page, model), answer.status());
    }

    @PostMapping("/schedule")
    @SignedIn
    ModelAndView reschedule(
            @CurrentOfficer OfficerId by,
            @PathVariable ActivityId activity,
            @ModelAttribute("schedule") ScheduleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            scheduling.reschedule(by, activity, form.readVersion(), form.said());
            return "redirect:/activities/" + activity;
        });
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "execution.rescheduled");
            return new ModelAndView(answer.view());
        }
        var page = reading.page(by, activity);
        model.addAttribute("form", ResultForm.on("", days.today()));
        // Having seen what stands there now the officer may send the same words once more.
        var again = answer.status() == HttpStatus.CONFLICT ? String.valueOf(page.version()) : form.version();
        model.addAttribute("scheduleVersion", again);
        if (answer.status() == HttpStatus.CONFLICT) {
            model.addAttribute("stored", StoredText.of("/activities/" + activity, ScheduleForm.of(page)));
        }
        return new ModelAndView(screen.show(page, model), answer.status());
    }

    private static OccurrenceId at(ResultForm form) {
        try {
            return OccurrenceId.valueOf(form.at() == null ? "" : form.at());
        } catch (IllegalArgumentException noTime) {
            throw new NoTimeChosen();
        }
    }
}
