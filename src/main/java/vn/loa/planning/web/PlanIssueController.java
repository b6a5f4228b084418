package vn.loa.planning.web;

import jakarta.validation.Valid;
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
import vn.loa.documents.DocumentNumber;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.domain.PlanIssuing;
import vn.loa.web.ReadVersion;

/** The clerk's screen: number, place and date, and the plan goes out. */
@Controller
@RequestMapping("/plans/{plan}/issue")
class PlanIssueController {

    private final PlanIssuing issuing;
    private final PlanScreen screen;
    private final MoveGuard guard;

    PlanIssueController(PlanIssuing issuing, PlanScreen screen, MoveGuard guard) {
        this.issuing = issuing;
        this.screen = screen;
        this.guard = guard;
    }

    @GetMapping
    @Requires(Permission.ISSUE)
    ModelAndView ask(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model, RedirectAttributes flash) {
        if (guard.tooEarlyOrLate(by, plan, PlanMove.ISSUE)) {
            return Moved.away(plan, "plan.issue.notNow", flash);
        }
        return new ModelAndView(screen.issue(by, plan, model));
    }

    @PostMapping
    @Requires(Permission.ISSUE)
    ModelAndView issue(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String version,
            @Valid @ModelAttribute("issuing") IssueForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        EntryErrors.unlessIn(
                errors,
                () -> issuing.issue(by, plan, ReadVersion.of(version), form.fullNumber(), form.place(), form.date()));
        return errors.hasErrors()
                ? refused(by, plan, model)
                : Moved.to(plan, "plan.flow.issued", flash, DocumentNumber.written(form.fullNumber()));
    }

    @PostMapping("/return")
    @Requires(Permission.ISSUE)
    ModelAndView sendBack(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String version,
            @Valid @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        EntryErrors.unlessIn(errors, () -> issuing.sendBack(by, plan, ReadVersion.of(version), form.reason()));
        return errors.hasErrors() ? refused(by, plan, model) : Moved.to(plan, "plan.flow.sentBack", flash);
    }

    private ModelAndView refused(OfficerId by, PlanId plan, Model model) {
        return new ModelAndView(screen.issue(by, plan, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
