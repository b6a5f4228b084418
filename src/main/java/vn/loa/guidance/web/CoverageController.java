package vn.loa.guidance.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.guidance.domain.Answering;
import vn.loa.guidance.domain.CoverageReading;
import vn.loa.guidance.domain.InvalidGuidance;
import vn.loa.guidance.domain.PlanPlace;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.web.Answer;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** How a plan answers what its superiors ask for. */
@Controller
@RequestMapping("/plans/{plan}/coverage")
class CoverageController {

    private final CoverageReading reading;
    private final Answering answering;

    CoverageController(CoverageReading reading, Answering answering) {
        this.reading = reading;
        this.answering = answering;
    }

    @GetMapping
    @SignedIn
    ModelAndView show(@CurrentOfficer OfficerId by, @PathVariable PlanId plan) {
        return new ModelAndView("guidance/coverage", "page", CoverageView.of(reading.of(by, plan)));
    }

    @PostMapping
    @Requires(Permission.DRAFT)
    String follow(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam GuidanceId guidance,
            RedirectAttributes flash) {
        answering.follow(by, plan, guidance);
        return done(plan, "guidance.done.followed", flash);
    }

    @PostMapping("/removal")
    @Requires(Permission.DRAFT)
    String leave(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam GuidanceId guidance,
            RedirectAttributes flash) {
        answering.leave(by, plan, guidance);
        return done(plan, "guidance.done.left", flash);
    }

    @GetMapping("/{requirement}")
    @Requires(Permission.DRAFT)
    ModelAndView ask(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable RequirementId requirement) {
        return question(by, plan, requirement, HttpStatus.OK).addObject("reasoned", ReasonForm.empty());
    }

    @PostMapping("/{requirement}")
    @Requires(Permission.DRAFT)
    ModelAndView answer(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable RequirementId requirement,
            @RequestParam(required = false) @Nullable PlanPlace place,
            @RequestParam(required = false) @Nullable PlanPlace other,
            RedirectAttributes flash) {
        var chosen = place != null ? place : other;
        try {
            if (chosen == null) {
                throw new InvalidGuidance("place", "guidance.rejection.placeMissing");
            }
            answering.answer(by, plan, requirement, chosen);
            return new ModelAndView(done(plan, "guidance.done.answered", flash));
        } catch (InvalidGuidance refused) {
            return question(by, plan, requirement, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refused", refused.messageKey())
                    .addObject("reasoned", ReasonForm.empty());
        }
    }

    @PostMapping("/{requirement}/excuse")
    @Requires(Permission.DRAFT)
    ModelAndView excuse(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable RequirementId requirement,
            @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            answering.excuse(by, plan, requirement, form.reason());
            return done(plan, "guidance.done.excused", flash);
        });
        return answer.view() != null
                ? new ModelAndView(answer.view())
                : question(by, plan, requirement, answer.status());
    }

    @PostMapping("/{requirement}/removal")
    @Requires(Permission.DRAFT)
    String withdraw(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable RequirementId requirement,
            RedirectAttributes flash) {
        answering.withdraw(by, plan, requirement);
        return done(plan, "guidance.done.unlinked", flash);
    }

    @PostMapping("/{requirement}/addition")
    @Requires(Permission.DRAFT)
    String add(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable RequirementId requirement,
            Once once) {
        return once.make(() ->
                Made.at(CoverageView.editor(plan, answering.add(by, plan, requirement), null), "guidance.done.added"));
    }

    @PostMapping("/doubts/{doubt}")
    @Requires(Permission.DRAFT)
    String settle(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable UUID doubt,
            RedirectAttributes flash) {
        answering.settle(by, plan, doubt);
        return done(plan, "guidance.done.settled", flash);
    }

    private ModelAndView question(OfficerId by, PlanId plan, RequirementId requirement, HttpStatus status) {
        var question = reading.question(by, plan, requirement);
        return new ModelAndView("guidance/question", status)
                .addObject("page", CoverageView.of(question.coverage()))
                .addObject("covered", question.covered())
                .addObject("guesses", question.guesses());
    }

    private static String done(PlanId plan, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/plans/" + plan + "/coverage";
    }
}
