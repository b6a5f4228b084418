package vn.loa.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitDirectory;
import vn.loa.reporting.domain.ReportWriting;
import vn.loa.web.Answer;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** Reports that are asked for outside the usual periods. */
@Controller
class AdHocController {

    private final ReportWriting writing;
    private final UnitDirectory units;
    private final Days days;

    AdHocController(ReportWriting writing, UnitDirectory units, Days days) {
        this.writing = writing;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/reports/new")
    @Requires(Permission.DRAFT)
    ModelAndView begin() {
        return new ModelAndView("report/new", "form", AdHocForm.on(days.today()));
    }

    @PostMapping("/reports")
    @Requires(Permission.DRAFT)
    ModelAndView add(
            @CurrentOfficer OfficerId by, @ModelAttribute("form") AdHocForm form, BindingResult errors, Once once) {
        var answer = Answer.of(errors, () -> {
            var chosen = form.days(errors);
            return chosen == null
                    ? null
                    : once.make(() -> {
                        var home = units.homeOf(by).orElseThrow(NotFound::new);
                        var report = writing.begin(by, home.id(), form.label(), chosen[0], chosen[1], chosen[2]);
                        return Made.at("/reports/" + report);
                    });
        });
        return answer.view() != null
                ? new ModelAndView(answer.view())
                : new ModelAndView("report/new", answer.status());
    }
}
