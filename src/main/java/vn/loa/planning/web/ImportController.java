package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.Rejection;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitId;
import vn.loa.planning.ImportId;
import vn.loa.planning.domain.ImportRevision;
import vn.loa.planning.domain.ImportView;
import vn.loa.planning.domain.PlanImports;
import vn.loa.planning.domain.StalePlan;
import vn.loa.web.Days;
import vn.loa.web.StoredText;

/** A document that was read, beside what was understood of it, until an officer makes a draft of it. */
@Controller
class ImportController {

    private static final int MOST_PARTS = 5000;
    private static final LineForm BLANK = LineForm.blank(0, "", "", List.of());

    private final PlanImports imports;
    private final ImportScreen screen;
    private final Choices choices;
    private final Clock clock;

    ImportController(PlanImports imports, ImportScreen screen, Choices choices, Clock clock) {
        this.imports = imports;
        this.screen = screen;
        this.choices = choices;
        this.clock = clock;
    }

    @InitBinder
    void allowLongDocuments(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_PARTS);
    }

    @GetMapping("/plans/imports/{id}")
    @Requires(Permission.DRAFT)
    String show(
            @CurrentOfficer OfficerId officer,
            @PathVariable ImportId id,
            @RequestParam(required = false) @Nullable Integer part,
            Model model) {
        var draft = imports.draft(officer, id);
        if (draft.isPresent()) {
            return "redirect:/plans/" + draft.get() + "/edit";
        }
        var view = imports.show(officer, id);
        if (part != null) {
            model.addAttribute("opened", Map.of(part, screen.open(view, part)));
        }
        return page(view, model);
    }

    @GetMapping(path = "/plans/imports/{id}", headers = "HX-Request")
    @Requires(Permission.DRAFT)
    String open(
            @CurrentOfficer OfficerId officer,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "0") int part,
            Model model) {
        model.addAttribute("open", screen.open(imports.show(officer, id), part));
        model.addAttribute("blank", BLANK);
        return "plan/import-part :: part";
    }

    @PostMapping("/plans/imports/{id}/parts")
    @Requires(Permission.DRAFT)
    String saveParts(
            @CurrentOfficer OfficerId officer,
            @PathVariable ImportId id,
            PartsForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            revise(officer, id, form);
        } catch (StalePlan late) {
            var now = imports.show(officer, id);
            model.addAttribute("opened", screen.beside(now, form));
            model.addAttribute("late", choices.say(late.messageKey(), late.arguments()));
            model.addAttribute("first", form.first());
            response.setStatus(409);
            return page(now, model);
        }
        flash.addFlashAttribute("notice", "plan.import.saved");
        return "redirect:/plans/imports/" + id + "#part-" + form.first();
    }

    @PostMapping(path = "/plans/imports/{id}/parts", headers = "X-Autosave")
    @Requires(Permission.DRAFT)
    ResponseEntity<?> autosaveParts(@CurrentOfficer OfficerId officer, @PathVariable ImportId id, PartsForm form) {
        try {
            return saved(revise(officer, id, form));
        } catch (Rejection refused) {
            return Refused.because(refused, choices);
        }
    }

    @PostMapping("/plans/imports/{id}/header")
    @Requires(Permission.DRAFT)
    String saveHeader(
            @CurrentOfficer OfficerId officer,
            @PathVariable ImportId id,
            @ModelAttribute("header") ImportHeaderForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!form.isUsable()) {
            response.setStatus(422);
            model.addAttribute("error", "plan.import.headerWrong");
            return page(imports.show(officer, id), model);
        }
        try {
            revise(officer, id, form);
        } catch (StalePlan late) {
            var now = imports.show(officer, id);
            Refused.tell(late, errors);
            model.addAttribute(
                    "stored", StoredText.of("/plans/imports/" + id, ImportHeaderForm.of(now.version(), now.header())));
            response.setStatus(409);
            return page(now, model);
        }
        flash.addFlashAttribute("notice", "plan.import.saved");
        return "redirect:/plans/imports/" + id;
    }

    @PostMapping(path = "/plans/imports/{id}/header", headers = "X-Autosave")
    @Requires(Permission.DRAFT)
    ResponseEntity<?> autosaveHeader(
            @CurrentOfficer OfficerId officer,
            @PathVariable ImportId id,
            @ModelAttribute("header") ImportHeaderForm form) {
        if (!form.isUsable()) {
            return ResponseEntity.unprocessableContent().body(new Refused(choices.say("plan.import.headerWrong")));
        }
        try {
            return saved(revise(officer, id, form));
        } catch (Rejection refused) {
            return Refused.because(refused, choices);
        }
    }

    /** Of one import there is one draft, however often it is asked for. */
    @PostMapping("/plans/imports/{id}/draft")
    @Requires(Permission.DRAFT)
    String makeDraft(
            @CurrentOfficer OfficerId officer,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") List<String> unit,
            RedirectAttributes flash) {
        var chosen = unit.stream()
                .filter(choice -> !choice.isBlank())
                .map(UnitId::valueOf)
                .toList();
        var draft = imports.makeDraft(officer, id, chosen);
        flash.addFlashAttribute("notice", "plan.import.made");
        return "redirect:" + PlanStart.begun(draft);
    }

    @PostMapping("/plans/imports/{id}/removal")
    @Requires(Permission.DRAFT)
    String discard(@CurrentOfficer OfficerId officer, @PathVariable ImportId id, RedirectAttributes flash) {
        imports.discard(officer, id);
        flash.addFlashAttribute("notice", "plan.import.discarded");
        return "redirect:/plans/new";
    }

    private ImportView revise(OfficerId officer, ImportId id, PartsForm form) {
        var stored = imports.show(officer, id, form.version());
        return imports.revise(
                officer, id, form.version(), new ImportRevision(stored.header(), form.in(stored.parts())));
    }

    private ImportView revise(OfficerId officer, ImportId id, ImportHeaderForm form) {
        var stored = imports.show(officer, id, form.version());
        return imports.revise(officer, id, form.version(), new ImportRevision(form.header(), stored.parts()));
    }

    private ResponseEntity<Saved> saved(ImportView view) {
        return ResponseEntity.ok(new Saved(view.version(), EditorScreen.time(clock.instant()), List.of()));
    }

    private String page(ImportView view, Model model) {
        model.addAttribute("document", view);
        model.addAttribute("keptAt", Days.moment(view.keptAt()));
        model.addAttribute("original", screen.original(view));
        model.addAttribute("groups", screen.groups(view));
        if (!model.containsAttribute("header")) {
            model.addAttribute("header", ImportHeaderForm.of(view.version(), view.header()));
        }
        if (!model.containsAttribute("opened")) {
            model.addAttribute("opened", Map.of());
        }
        model.addAttribute("blank", BLANK);
        model.addAttribute("bases", view.document().legalBases());
        model.addAttribute("questions", imports.questions(view));
        return "plan/import";
    }
}
