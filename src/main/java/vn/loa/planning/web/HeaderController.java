package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.Rejection;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.IllegalTransition;
import vn.loa.planning.domain.PlanDrafting;
import vn.loa.planning.domain.PlanReading;
import vn.loa.web.StoredText;

/** What stands above and below a draft's text: title, issuing body, signature, recipients. */
@Controller
class HeaderController {

    private final PlanReading reading;
    private final PlanDrafting drafting;
    private final EditorScreen screen;
    private final HandedIn handedIn;
    private final Choices choices;
    private final Clock clock;

    HeaderController(
            PlanReading reading,
            PlanDrafting drafting,
            EditorScreen screen,
            HandedIn handedIn,
            Choices choices,
            Clock clock) {
        this.reading = reading;
        this.drafting = drafting;
        this.screen = screen;
        this.handedIn = handedIn;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/plans/{plan}/edit/{part:header|recipients}")
    @Requires(Permission.DRAFT)
    String show(@CurrentOfficer OfficerId officer, @PathVariable PlanId plan, @PathVariable String part, Model model) {
        return page(officer, plan, part, model);
    }

    @PostMapping("/plans/{plan}/edit/{part:header|signature}")
    @Requires(Permission.DRAFT)
    String saveHeader(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @PathVariable String part,
            @ModelAttribute("form") HeaderForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (Typed.year(form.year()) == 0) {
            errors.rejectValue("year", "plan.new.year.wrong");
        }
        var page = part.equals("header") ? part : "recipients";
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(officer, plan, page, model);
        }
        try {
            drafting.reviseHeader(officer, plan, form.version(), form.revision());
            return saved(plan, page, flash);
        } catch (Rejection refused) {
            var stored = HeaderForm.of(form.version(), reading.document(officer, plan));
            model.addAttribute("others", stored);
            return again(refused, new Attempt(officer, plan, part, page, stored), errors, model, response);
        }
    }

    @PostMapping(path = "/plans/{plan}/edit/{part:header|signature}", headers = "X-Autosave")
    @Requires(Permission.DRAFT)
    ResponseEntity<?> autosaveHeader(
            @CurrentOfficer OfficerId officer, @PathVariable PlanId plan, @ModelAttribute("form") HeaderForm form) {
        if (Typed.year(form.year()) == 0) {
            return ResponseEntity.unprocessableContent().body(new Refused(choices.say("plan.new.year.wrong")));
        }
        try {
            drafting.reviseHeader(officer, plan, form.version(), form.revision());
            return saved(officer, plan);
        } catch (Rejection refused) {
            return Refused.because(refused, choices);
        }
    }

    @PostMapping("/plans/{plan}/edit/recipients")
    @Requires(Permission.DRAFT)
    String saveRecipients(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @ModelAttribute("recipients") RecipientsForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            drafting.reviseRecipients(officer, plan, form.version(), form.recipients());
            return saved(plan, "recipients", flash);
        } catch (Rejection refused) {
            var stored = RecipientsForm.of(form.version(), reading.document(officer, plan));
            var attempt = new Attempt(officer, plan, "recipients", "recipients", stored);
            return again(refused, attempt, errors, model, response);
        }
    }

    @PostMapping(path = "/plans/{plan}/edit/recipients", headers = "X-Autosave")
    @Requires(Permission.DRAFT)
    ResponseEntity<?> autosaveRecipients(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @ModelAttribute("recipients") RecipientsForm form) {
        try {
            drafting.reviseRecipients(officer, plan, form.version(), form.recipients());
            return saved(officer, plan);
        } catch (Rejection refused) {
            return Refused.because(refused, choices);
        }
    }

    private ResponseEntity<Saved> saved(OfficerId officer, PlanId plan) {
        var version = reading.head(officer, plan).version();
        return ResponseEntity.ok(new Saved(version, EditorScreen.time(clock.instant()), List.of()));
    }

    private static String saved(PlanId plan, String part, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "plan.header.saved");
        return "redirect:/plans/" + plan + "/edit/" + part;
    }

    /**
     * What was tried in vain.
     *
     * @param part the form that was sent, {@code page} the page it stands on
     * @param stored what the form would be filled with now
     */
    private record Attempt(OfficerId officer, PlanId plan, String part, String page, Record stored) {}

    /** Where somebody else saved first, the page carries the new version and shows what is stored beside what was typed. */
    private String again(
            Rejection refused, Attempt attempt, BindingResult errors, Model model, HttpServletResponse response) {
        if (!Refused.keepsText(refused)) {
            throw refused;
        }
        response.setStatus(Refused.status(refused).value());
        if (refused.reason() == Rejection.Reason.CONFLICT) {
            var address = "/plans/" + attempt.plan() + "/edit/" + attempt.page();
            model.addAttribute("stored", StoredText.of(address, attempt.stored()));
        }
        if (refused instanceof IllegalTransition late) {
            return handedIn.page(attempt.officer(), attempt.plan(), attempt.part(), late, model);
        }
        Refused.tell(refused, errors);
        return page(attempt.officer(), attempt.plan(), attempt.page(), model);
    }

    private String page(OfficerId officer, PlanId plan, String part, Model model) {
        var editor = reading.editor(officer, plan);
        var version = editor.head().version();
        model.addAttribute("editor", screen.frame(editor, part));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", HeaderForm.of(version, editor.document()));
        }
        if (!model.containsAttribute("others")) {
            model.addAttribute("others", model.getAttribute("form"));
        }
        if (!model.containsAttribute("recipients")) {
            model.addAttribute("recipients", RecipientsForm.of(version, editor.document()));
        }
        model.addAttribute("version", version);
        return "plan/edit/" + part;
    }
}
