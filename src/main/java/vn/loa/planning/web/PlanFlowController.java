package vn.loa.planning.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.OpenFindings;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanIssuing;
import vn.loa.planning.domain.PlanReview;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.ReadVersion;

/** The steps that are taken on the plan's own page. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanFlowController {

    private final PlanDrafting drafting;
    private final PlanReview review;
    private final PlanIssuing issuing;
    private final PlanScreen screen;

    PlanFlowController(PlanDrafting drafting, PlanReview review, PlanIssuing issuing, PlanScreen screen) {
        this.drafting = drafting;
        this.review = review;
        this.issuing = issuing;
        this.screen = screen;
    }

    @PostMapping("/submission")
    @Requires(Permission.DRAFT)
    ModelAndView submit(
            @CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model, RedirectAttributes flash) {
        try {
            drafting.submit(by, plan);
            return Moved.to(plan, "plan.flow.submitted", flash);
        } catch (OpenFindings open) {
            model.addAttribute("error", open.messageKey());
            model.addAttribute("errorArguments", open.arguments());
            return new ModelAndView(screen.checks(by, plan, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/withdrawal")
    @Requires(Permission.DRAFT)
    ModelAndView takeBack(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, RedirectAttributes flash) {
        drafting.takeBack(by, plan);
        return Moved.to(plan, "plan.flow.takenBack", flash);
    }

    @PostMapping("/review")
    @Requires(Permission.REVIEW)
    ModelAndView agree(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String version,
            @Valid @ModelAttribute("agreement") AgreementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return refused(by, plan, model);
        }
        review.agree(by, plan, ReadVersion.of(version), form.words());
        return Moved.to(plan, "plan.flow.agreed", flash);
    }

    @PostMapping("/review/return")
    @Requires(Permission.REVIEW)
    ModelAndView sendBack(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String version,
            @Valid @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return refused(by, plan, model);
        }
        review.sendBack(by, plan, ReadVersion.of(version), form.reason());
        return Moved.to(plan, "plan.flow.sentBack", flash);
    }

    @PostMapping("/closing")
    @Requires(Permission.ISSUE)
    ModelAndView close(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return refused(by, plan, model);
        }
        issuing.close(by, plan, form.reason());
        return Moved.to(plan, "plan.flow.closed", flash);
    }

    @PostMapping("/replacement")
    @Requires(Permission.ISSUE)
    ModelAndView replace(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Once once) {
        return new ModelAndView(once.make(() -> Made.at("/plans/" + issuing.replace(by, plan), "plan.flow.replaced")));
    }

    private ModelAndView refused(OfficerId by, PlanId plan, Model model) {
        return new ModelAndView(screen.document(by, plan, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
