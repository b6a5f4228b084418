package vn.loa.reporting.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitSummary;
import vn.loa.reporting.domain.Deadlines;
import vn.loa.web.Answer;
import vn.loa.web.StoredText;

/** When reports are due in the unit that the officer administers. */
@Controller
@RequestMapping("/reports/deadline")
class DeadlineController {

    private static final String ADDRESS = "/reports/deadline";

    private final Deadlines deadlines;
    private final UnitDirectory units;

    DeadlineController(Deadlines deadlines, UnitDirectory units) {
        this.deadlines = deadlines;
        this.units = units;
    }

    @GetMapping
    @Requires(Permission.ADMIN)
    ModelAndView show(@CurrentOfficer OfficerId by) {
        var unit = administered(by);
        var view = deadlines.of(by, unit.id());
        return new ModelAndView("report/deadline", "form", DeadlineForm.of(view))
                .addObject("unit", unit)
                .addObject("view", view);
    }

    @PostMapping
    @Requires(Permission.ADMIN)
    ModelAndView set(
            @CurrentOfficer OfficerId by,
            @ModelAttribute("form") DeadlineForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var unit = administered(by);
        var answer = Answer.of(errors, () -> {
            var days = form.days(errors);
            if (errors.hasErrors()) {
                return null;
            }
            var version = form.version() != null && form.version().matches("\\d{1,9}") ? form.version() : "-1";
            deadlines.set(by, unit.id(), Integer.parseInt(version), days, form.source());
            return "redirect:" + ADDRESS;
        });
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "report.deadline.saved");
            return new ModelAndView(answer.view());
        }
        var view = deadlines.of(by, unit.id());
        var page = new ModelAndView("report/deadline", answer.status())
                .addObject("unit", unit)
                .addObject("view", view);
        return answer.status() == HttpStatus.CONFLICT
                ? page.addObject("version", view.version())
                        .addObject(
                                "stored",
                                StoredText.of(ADDRESS, DeadlineForm.of(view).told()))
                : page;
    }

    /** The highest of the units he administers. */
    private UnitSummary administered(OfficerId by) {
        return units.grantedTo(by, Permission.ADMIN).stream().findFirst().orElseThrow(NotFound::new);
    }
}
