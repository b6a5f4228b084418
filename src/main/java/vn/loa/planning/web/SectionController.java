package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.loa.kernel.Rejection;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;
import vn.loa.planning.domain.IllegalTransition;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.SectionPage;
import vn.loa.planning.domain.SectionPlace;
import vn.loa.planning.domain.SectionView;
import vn.loa.planning.domain.StaleSection;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** A section of a draft: its lines are shown, saved whole, and saved by themselves while one types. */
@Controller
class SectionController {

    private static final int MOST_LINES = 2000;

    private final PlanReading reading;
    private final PlanEditing editing;
    private final EditorScreen screen;
    private final Library library;
    private final Choices choices;
    private final HandedIn handedIn;

    SectionController(
            PlanReading reading,
            PlanEditing editing,
            EditorScreen screen,
            Library library,
            Choices choices,
            HandedIn handedIn) {
        this.reading = reading;
        this.editing = editing;
        this.screen = screen;
        this.library = library;
        this.choices = choices;
        this.handedIn = handedIn;
    }

    @InitBinder
    void allowLongSections(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_LINES);
    }

    @GetMapping("/plans/{plan}/edit")
    @Requires(Permission.DRAFT)
    String edit(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable SectionId section,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var told = RequestContextUtils.getInputFlashMap(request);
        if (told != null) {
            told.forEach(flash::addFlashAttribute);
        }
        return "redirect:" + address(plan, section == null ? first(officer, plan) : section);
    }

    @GetMapping("/plans/{plan}/sections/{section}")
    @Requires(Permission.DRAFT)
    String show(@CurrentOfficer OfficerId officer, SectionPath path, LibrarySearch search, Model model) {
        var opened = reading.editor(officer, path.plan(), path.section());
        return page(path, opened, SectionForm.of(opened.section()), search, model);
    }

    @PostMapping("/plans/{plan}/sections/{section}")
    @Requires(Permission.DRAFT)
    String save(
            @CurrentOfficer OfficerId officer,
            SectionPath path,
            @ModelAttribute("form") SectionForm form,
            SectionStep step,
            LibrarySearch search,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Once once) {
        try {
            if (step.pastes() && !form.paste().isEmpty()) {
                return once.make(() -> pasted(officer, path, form));
            }
            var saved = store(officer, path, step.applyTo(form.merged()));
            tell(flash, path, form, step, saved);
            return "redirect:" + address(path.plan(), path.section())
                    + (step.searches() || step.picks() && search.asksFor(saved.place(), saved.role())
                            ? search.query()
                            : "");
        } catch (StaleSection stale) {
            response.setStatus(Refused.status(stale).value());
            return conflict(officer, path, stale, form, model);
        } catch (IllegalTransition late) {
            response.setStatus(Refused.status(late).value());
            var stored = editing.section(officer, path.plan(), path.section());
            model.addAttribute("conflict", SectionConflict.between(stored, form));
            return handedIn.page(officer, path.plan(), "section", late, model);
        } catch (Rejection refused) {
            if (!Refused.keepsText(refused)) {
                throw refused;
            }
            response.setStatus(Refused.status(refused).value());
            model.addAttribute("error", refused.messageKey());
            model.addAttribute("errorArguments", refused.arguments());
            return page(path, reading.editor(officer, path.plan(), path.section()), form, search, model);
        }
    }

    @PostMapping(path = "/plans/{plan}/sections/{section}", headers = "X-Autosave")
    @Requires(Permission.DRAFT)
    ResponseEntity<?> autosave(
            @CurrentOfficer OfficerId officer, SectionPath path, @ModelAttribute("form") SectionForm form) {
        try {
            return ResponseEntity.ok(Saved.of(store(officer, path, form), form));
        } catch (Rejection refused) {
            return Refused.because(refused, choices);
        }
    }

    @GetMapping(path = "/plans/{plan}/sections/{section}/library")
    @Requires(Permission.DRAFT)
    String library(@CurrentOfficer OfficerId officer, SectionPath path, LibrarySearch search, Model model) {
        var unit = reading.unitOfDraft(officer, path.plan());
        var kind = search.library() == null ? LibraryKind.CONTENT : search.library();
        model.addAttribute("results", library.find(kind, search, unit));
        return "plan/edit/library :: results";
    }

    private Made pasted(OfficerId officer, SectionPath path, SectionForm form) {
        var stored = store(officer, path, form.merged());
        var saved = editing.pasteLines(officer, path.plan(), path.section(), stored.version(), form.paste());
        return Made.at(address(path.plan(), path.section()), "plan.section.saved", EditorScreen.time(saved.savedAt()));
    }

    private SectionView store(OfficerId officer, SectionPath path, SectionForm form) {
        var revision = form.revision();
        return editing.save(officer, path.plan(), path.section(), form.version(), revision);
    }

    private void tell(
            RedirectAttributes flash, SectionPath path, SectionForm form, SectionStep step, SectionView saved) {
        var removed = step.removes() ? form.lineAt(step.action()) : null;
        if (removed != null && removed.id() != null) {
            var restore = address(path.plan(), path.section()) + "/lines/" + removed.id() + "/restoration";
            flash.addFlashAttribute("undo", new Undo("plan.section.lineRemoved", restore));
        } else if (!step.searches()) {
            flash.addFlashAttribute("notice", "plan.section.saved");
            flash.addFlashAttribute("noticeArguments", new Object[] {EditorScreen.time(saved.savedAt())});
        }
    }

    private String page(SectionPath path, SectionPage opened, SectionForm form, LibrarySearch search, Model model) {
        var editor = opened.editor();
        var stored = opened.section();
        var kind = search.library() == null ? LibraryKind.usualIn(stored.place(), stored.role()) : search.library();
        model.addAttribute("editor", screen.frame(editor, stored.id().toString()));
        model.addAttribute("section", SectionPanel.of(path, stored, screen, editor));
        model.addAttribute("form", form);
        model.addAttribute("sources", LineSourceView.of(opened.sources(), choices));
        model.addAttribute(
                "reached",
                editor.results().stream()
                        .collect(Collectors.groupingBy(result -> result.line().toString())));
        model.addAttribute("unitsAddress", "/plans/" + path.plan() + "/units");
        model.addAttribute(
                "results",
                library.find(
                        kind,
                        search.suggesting(kind, editor.areas()),
                        editor.head().unit()));
        return "plan/edit/section";
    }

    private String conflict(OfficerId officer, SectionPath path, StaleSection stale, SectionForm form, Model model) {
        var head = reading.head(officer, path.plan());
        model.addAttribute("planTitle", screen.titleOf(head.title(), head.year()));
        model.addAttribute("path", path);
        model.addAttribute("sentence", choices.say(stale.messageKey(), stale.arguments()));
        model.addAttribute("conflict", SectionConflict.between(stale.stored(), form));
        return "plan/edit/conflict";
    }

    private SectionId first(OfficerId officer, PlanId plan) {
        var outline = reading.editor(officer, plan).outline();
        return outline.stream()
                .filter(entry -> entry.place() == SectionPlace.BODY && entry.lines() > 0)
                .findFirst()
                .orElse(outline.get(0))
                .id();
    }

    static String address(PlanId plan, SectionId section) {
        return "/plans/" + plan + "/sections/" + section;
    }
}
