package vn.loa.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.domain.EarlierReport;
import vn.loa.reporting.domain.Judgement;
import vn.loa.reporting.domain.ReportHead;
import vn.loa.reporting.domain.ReportReading;
import vn.loa.reporting.domain.ReportWriting;
import vn.loa.web.Answer;
import vn.loa.web.ReadVersion;
import vn.loa.web.StoredText;

/** A report: its figures, and what the officer writes of them. */
@Controller
@RequestMapping("/reports/{report}")
class ReportController {

    private final ReportReading reading;
    private final ReportWriting writing;
    private final ReportScreen screen;

    ReportController(ReportReading reading, ReportWriting writing, ReportScreen screen) {
        this.reading = reading;
        this.writing = writing;
        this.screen = screen;
    }

    @GetMapping
    @SignedIn
    String show(@CurrentOfficer OfficerId by, @PathVariable ReportId report, Model model) {
        model.addAttribute("reasoned", new ReasonForm("", ""));
        return screen.show(reading.page(by, report), model);
    }

    /** @param last whether what was written of the period before is to fill what is empty */
    @GetMapping("/edit")
    @Requires(Permission.DRAFT)
    ModelAndView edit(
            @CurrentOfficer OfficerId by, @PathVariable ReportId report, @RequestParam(defaultValue = "") String last) {
        var head = reading.writable(by, report);
        var before = reading.before(head).orElse(null);
        var judgement =
                last.equals("yes") && before != null ? head.judgement().or(before.judgement()) : head.judgement();
        return form(head, before, judgement, HttpStatus.OK)
                .addObject("filled", last.equals("yes"))
                .addObject("form", ReportForm.of(head, judgement));
    }

    @PostMapping
    @Requires(Permission.DRAFT)
    ModelAndView revise(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            var formality = form.formality(errors);
            if (errors.hasErrors()) {
                return null;
            }
            writing.revise(by, report, ReadVersion.of(form.version()), form.judgement(), formality);
            return "redirect:/reports/" + report;
        });
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "report.saved");
            return new ModelAndView(answer.view());
        }
        var head = reading.writable(by, report);
        var page = form(head, reading.before(head).orElse(null), form.judgement(), answer.status());
        return answer.status() == HttpStatus.CONFLICT
                ? page.addObject("version", head.version())
                        .addObject(
                                "stored",
                                StoredText.of(
                                        "/reports/" + report + "/edit",
                                        ReportForm.of(head, head.judgement()).told()))
                : page;
    }

    private ModelAndView form(ReportHead head, @Nullable EarlierReport before, Judgement judgement, HttpStatus status) {
        var foreign = judgement.parts().stream()
                .collect(Collectors.toMap(Judgement.Part::field, part -> ReportReading.foreign(head, part)));
        var earlier = before == null
                ? List.<Judgement.Part>of()
                : before.judgement().parts().stream()
                        .filter(part -> part.text() != null)
                        .toList();
        return new ModelAndView("report/edit", status)
                .addObject("head", head)
                .addObject("name", screen.name(head))
                .addObject(
                        "parts",
                        Arrays.asList("leadership", "achieved", "shortcomings", "causes", "nextTasks", "proposals"))
                .addObject("foreign", foreign)
                .addObject("before", before)
                .addObject(
                        "earlier",
                        earlier.stream().collect(Collectors.toMap(Judgement.Part::field, Judgement.Part::text)));
    }
}
