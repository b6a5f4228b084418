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
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.domain.PlanSigning;
import vn.loa.web.ReadVersion;

/** The leader's one screen, and what is decided on it. */
@Controller
@RequestMapping("/plans/{plan}/signature")
class PlanSignatureController {

    private final PlanSigning signing;
    private final PlanScreen screen;
    private final MoveGuard guard;

    PlanSignatureController(PlanSigning signing, PlanScreen screen, MoveGuard guard) {
        this.signing = signing;
        this.screen = screen;
        this.guard = guard;
    }

    @GetMapping
    @Requires(Permission.SIGN)
    ModelAndView ask(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model, RedirectAttributes flash) {
        if (guard.tooEarlyOrLate(by, plan, PlanMove.SIGN)) {
            return Moved.away(plan, "plan.signature.notNow", flash);
        }
        return new ModelAndView(screen.signature(by, plan, model));
    }

    @PostMapping
    @Requires(Permission.SIGN)
    ModelAndView sign(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String version,
            @Valid @ModelAttribute("signing") SignatureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        EntryErrors.unlessIn(errors, () -> signing.sign(by, plan, ReadVersion.of(version), form.password()));
        return errors.hasErrors() ? refused(by, plan, model) : Moved.to(plan, "plan.flow.signed", flash);
    }

    @PostMapping("/return")
    @Requires(Permission.SIGN)
    ModelAndView sendBack(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String version,
            @Valid @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        EntryErrors.unlessIn(errors, () -> signing.sendBack(by, plan, ReadVersion.of(version), form.reason()));
        return errors.hasErrors() ? refused(by, plan, model) : Moved.to(plan, "plan.flow.sentBack", flash);
    }

    private ModelAndView refused(OfficerId by, PlanId plan, Model model) {
        return new ModelAndView(screen.signature(by, plan, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
