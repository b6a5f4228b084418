package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.Rejection;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.IllegalTransition;
import vn.loa.planning.domain.PlanRenewal;

/** What has to change in a plan that was begun from last year's: accepted or refused one by one, or a kind at once. */
@Controller
@RequestMapping("/plans/{plan}/renewal")
class RenewalController {

    private final PlanRenewal renewal;
    private final PlanViews views;
    private final Choices choices;

    RenewalController(PlanRenewal renewal, PlanViews views, Choices choices) {
        this.renewal = renewal;
        this.views = views;
        this.choices = choices;
    }

    @GetMapping
    @Requires(Permission.DRAFT)
    String show(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model) {
        var page = renewal.of(by, plan);
        model.addAttribute("title", views.title(page.head()));
        model.addAttribute("unitName", page.head().unitName());
        model.addAttribute("renewal", RenewalView.of(page));
        if (!model.containsAttribute("answer")) {
            model.addAttribute("answer", RenewalForm.empty());
        }
        if (!model.containsAttribute("noted")) {
            model.addAttribute("noted", ResultForm.empty());
        }
        return "plan/renewal";
    }

    @PostMapping("/acceptance")
    @Requires(Permission.DRAFT)
    String accept(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @ModelAttribute("answer") RenewalForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            int left = renewal.accept(by, plan, form.choices(), form.words());
            return back(plan, form, left == 0 ? "plan.renewal.accepted" : "plan.renewal.acceptedSome", left, flash);
        } catch (Rejection refused) {
            return again(by, plan, refused, model, response);
        }
    }

    @PostMapping("/refusal")
    @Requires(Permission.DRAFT)
    String refuse(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @ModelAttribute("answer") RenewalForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            renewal.refuse(by, plan, form.choices());
            return back(plan, form, "plan.renewal.refused", 0, flash);
        } catch (Rejection refused) {
            return again(by, plan, refused, model, response);
        }
    }

    @PostMapping("/results")
    @Requires(Permission.DRAFT)
    String note(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @ModelAttribute("noted") ResultForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (form.line() == null) {
            throw new NotFound();
        }
        try {
            renewal.note(by, plan, form.line(), form.version(), Objects.requireNonNullElse(form.result(), ""));
            flash.addFlashAttribute("notice", "plan.renewal.noted");
            return "redirect:/plans/" + plan + "/renewal#results";
        } catch (Rejection refused) {
            return again(by, plan, refused, model, response);
        }
    }

    private static String back(PlanId plan, RenewalForm form, String notice, int left, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        if (left > 0) {
            flash.addFlashAttribute("noticeArguments", new Object[] {left});
        }
        return "redirect:/plans/" + plan + "/renewal" + (form.from().isEmpty() ? "" : "#" + form.from());
    }

    /** What was typed still stands there; a plan that was handed in says so itself. */
    private String again(OfficerId by, PlanId plan, Rejection refused, Model model, HttpServletResponse response) {
        if (!Refused.keepsText(refused) || refused instanceof IllegalTransition) {
            throw refused;
        }
        response.setStatus(Refused.status(refused).value());
        model.addAttribute("refused", choices.say(refused.messageKey(), refused.arguments()));
        return show(by, plan, model);
    }
}
