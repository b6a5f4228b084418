package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.IllegalTransition;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.StaleBasis;
import vn.loa.web.StoredText;

/** Sets right what was understood of a cited document. */
@Controller
class BasisController {

    private final PlanReading reading;
    private final PlanEditing editing;
    private final HandedIn handedIn;

    BasisController(PlanReading reading, PlanEditing editing, HandedIn handedIn) {
        this.reading = reading;
        this.editing = editing;
        this.handedIn = handedIn;
    }

    @PostMapping("/plans/{plan}/legal-bases")
    @Requires(Permission.DRAFT)
    String correct(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @ModelAttribute("form") BasisForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!form.namesAMention()) {
            throw new NotFound();
        }
        if (!Typed.isDay(form.date())) {
            errors.rejectValue("date", "plan.bases.dateWrong");
        }
        if (HeaderForm.word(form.kind()) == null) {
            errors.rejectValue("kind", "plan.bases.kindMissing");
        }
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(plan, form, form.version(), model);
        }
        try {
            editing.correctLegalBasis(officer, plan, form.cited(), form.version(), form.basis());
            flash.addFlashAttribute("notice", "plan.bases.saved");
            return "redirect:" + SectionController.address(plan, form.section());
        } catch (StaleBasis stale) {
            response.setStatus(409);
            Refused.tell(stale, errors);
            return beside(officer, plan, form, model);
        } catch (IllegalTransition late) {
            response.setStatus(409);
            reading.document(officer, plan).legalBases().stream()
                    .filter(basis -> form.number().equals(basis.number()))
                    .findFirst()
                    .ifPresent(now -> store(plan, form.reading(now), model));
            return handedIn.page(officer, plan, "basis", late, model);
        }
    }

    private String beside(OfficerId officer, PlanId plan, BasisForm form, Model model) {
        var version = form.version();
        for (var basis : reading.editor(officer, plan).legalBases()) {
            if (basis.cited().equals(form.cited())) {
                version = basis.correction();
                store(plan, form.reading(basis.basis()), model);
            }
        }
        return page(plan, form, version, model);
    }

    private static void store(PlanId plan, BasisForm now, Model model) {
        model.addAttribute("stored", StoredText.of(SectionController.address(plan, now.section()), now));
    }

    private static String page(PlanId plan, BasisForm form, int version, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("back", SectionController.address(plan, form.section()));
        model.addAttribute("version", version);
        return "plan/edit/basis";
    }
}
