package vn.loa.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.ReportMove;
import vn.loa.reporting.domain.ReportFlow;
import vn.loa.reporting.domain.ReportReading;
import vn.loa.web.Answer;
import vn.loa.web.ReadVersion;

/** The way of a report: handed in, returned, accepted, locked, corrected. */
@Controller
@RequestMapping("/reports/{report}")
class ReportFlowController {

    private final ReportFlow flow;
    private final ReportReading reading;
    private final ReportScreen screen;

    ReportFlowController(ReportFlow flow, ReportReading reading, ReportScreen screen) {
        this.flow = flow;
        this.reading = reading;
        this.screen = screen;
    }

    @PostMapping("/submission")
    @Requires(Permission.DRAFT)
    String submit(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        return move(by, report, version, ReportMove.SUBMIT, flash);
    }

    @PostMapping("/withdrawal")
    @Requires(Permission.DRAFT)
    String takeBack(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        return move(by, report, version, ReportMove.TAKE_BACK, flash);
    }

    @PostMapping("/acceptance")
    @Requires(Permission.REVIEW)
    String accept(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        return move(by, report, version, ReportMove.ACCEPT, flash);
    }

    @PostMapping("/lock")
    @Requires(Permission.REVIEW)
    String lock(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        return move(by, report, version, ReportMove.LOCK, flash);
    }

    @PostMapping("/return")
    @Requires(Permission.REVIEW)
    ModelAndView handBack(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return move(by, report, ReportMove.RETURN, form, errors, model, flash);
    }

    @PostMapping("/correction")
    @Requires(Permission.DRAFT)
    ModelAndView correct(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        return move(by, report, ReportMove.CORRECT, form, errors, model, flash);
    }

    private String move(
            OfficerId by, ReportId report, @Nullable String version, ReportMove move, RedirectAttributes flash) {
        flow.move(by, report, ReadVersion.of(version), move, null);
        flash.addFlashAttribute("notice", "report.done." + move);
        return "redirect:/reports/" + report;
    }

    /** A refusal comes back beside the reason that was typed. */
    private ModelAndView move(
            OfficerId by,
            ReportId report,
            ReportMove move,
            ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            flow.move(by, report, ReadVersion.of(form.version()), move, form.reason());
            return "redirect:/reports/" + report;
        });
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "report.done." + move);
            return new ModelAndView(answer.view());
        }
        return new ModelAndView(screen.show(reading.page(by, report), model), answer.status());
    }
}
