package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.InvalidEntry;
import vn.loa.planning.domain.PlanChecks;

/** What the rules find in a plan: shown to all who see it whole, put right or kept with a reason by its drafter. */
@Controller
@RequestMapping("/plans/{plan}/checks")
class CheckController {

    private final PlanChecks checks;
    private final PlanScreen screen;
    private final Choices choices;

    CheckController(PlanChecks checks, PlanScreen screen, Choices choices) {
        this.checks = checks;
        this.screen = screen;
        this.choices = choices;
    }

    @GetMapping
    @SignedIn
    String show(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model) {
        return screen.checks(by, plan, model);
    }

    /** What is wrong in one part, asked for anew each time it was saved. */
    @GetMapping("/panel")
    @Requires(Permission.DRAFT)
    String panel(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @RequestParam String part, Model model) {
        model.addAttribute("checks", CheckView.of(plan, part, true, checks.ofDraft(by, plan)));
        return "plan/check-parts :: renewed";
    }

    @PostMapping("/waivers")
    @Requires(Permission.DRAFT)
    String waive(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @ModelAttribute("waiver") WaiverForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            checks.waive(by, plan, Set.copyOf(form.keys()), form.reason());
            flash.addFlashAttribute("notice", "plan.checks.waived");
            return "redirect:" + CheckView.editor(plan, form.from());
        } catch (InvalidEntry invalid) {
            response.setStatus(Refused.status(invalid).value());
            model.addAttribute("refused", choices.say(invalid.messageKey(), invalid.arguments()));
            return screen.checks(by, plan, model);
        }
    }

    @PostMapping("/waivers/removal")
    @Requires(Permission.DRAFT)
    String withdraw(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam String key,
            RedirectAttributes flash) {
        checks.withdraw(by, plan, key);
        flash.addFlashAttribute("notice", "plan.checks.askedAnew");
        return "redirect:" + CheckView.editor(plan, CheckView.WHOLE_PLAN);
    }

    @PostMapping("/repair")
    @Requires(Permission.DRAFT)
    String repair(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @ModelAttribute RepairForm form,
            RedirectAttributes flash) {
        checks.repair(by, plan, form.repair());
        flash.addFlashAttribute("notice", "plan.checks.repaired");
        return "redirect:" + CheckView.editor(plan, form.back());
    }
}
