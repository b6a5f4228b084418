package vn.loa.planning.web;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.documents.SectionRole;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitDirectory;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;
import vn.loa.planning.domain.Direction;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** Changes a draft's outline: sections come, move, go and come back; and answers what its pickers ask. */
@Controller
class OutlineController {

    private static final int LIMIT = 12;

    private final PlanReading reading;
    private final PlanEditing editing;
    private final UnitDirectory units;
    private final OfficerDirectory officers;

    OutlineController(PlanReading reading, PlanEditing editing, UnitDirectory units, OfficerDirectory officers) {
        this.reading = reading;
        this.editing = editing;
        this.units = units;
        this.officers = officers;
    }

    /** "At the end of the plan" is sent as an empty value; it names no section, and is no mistake. */
    @InitBinder("parent")
    void bindParent(WebDataBinder binder) {
        binder.registerCustomEditor(SectionId.class, new PropertyEditorSupport() {

            @Override
            public void setAsText(String text) {
                setValue(text.isEmpty() ? null : SectionId.valueOf(text));
            }
        });
    }

    @PostMapping("/plans/{plan}/sections")
    @Requires(Permission.DRAFT)
    String add(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable SectionId parent,
            @RequestParam String title,
            @RequestParam SectionRole role,
            Once once) {
        return once.make(() -> {
            var added = editing.addSection(officer, plan, parent, title.strip(), role);
            return Made.at(SectionController.address(plan, added), "plan.section.added");
        });
    }

    @PostMapping("/plans/{plan}/sections/{section}/position")
    @Requires(Permission.DRAFT)
    String move(@CurrentOfficer OfficerId officer, SectionPath path, @RequestParam Direction direction) {
        editing.moveSection(officer, path.plan(), path.section(), direction);
        return "redirect:" + SectionController.address(path.plan(), path.section());
    }

    @PostMapping("/plans/{plan}/sections/{section}/removal")
    @Requires(Permission.DRAFT)
    String remove(@CurrentOfficer OfficerId officer, SectionPath path, RedirectAttributes flash) {
        editing.removeSection(officer, path.plan(), path.section());
        var restore = SectionController.address(path.plan(), path.section()) + "/restoration";
        flash.addFlashAttribute("undo", new Undo("plan.section.removedOne", restore));
        return "redirect:/plans/" + path.plan() + "/edit";
    }

    @PostMapping("/plans/{plan}/sections/{section}/restoration")
    @Requires(Permission.DRAFT)
    String restore(@CurrentOfficer OfficerId officer, SectionPath path, RedirectAttributes flash) {
        editing.restoreSection(officer, path.plan(), path.section());
        flash.addFlashAttribute("notice", "plan.section.restored");
        return "redirect:" + SectionController.address(path.plan(), path.section());
    }

    @PostMapping("/plans/{plan}/sections/{section}/lines/{line}/restoration")
    @Requires(Permission.DRAFT)
    String restoreLine(
            @CurrentOfficer OfficerId officer, SectionPath path, @PathVariable LineId line, RedirectAttributes flash) {
        editing.restoreLine(officer, path.plan(), path.section(), line);
        flash.addFlashAttribute("notice", "plan.section.lineRestored");
        return "redirect:" + SectionController.address(path.plan(), path.section()) + "#line-" + line;
    }

    /** @param ids whether the choice is sent as the unit's id; otherwise as its name */
    @GetMapping("/plans/{plan}/units")
    @Requires(Permission.DRAFT)
    String units(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean ids,
            Model model) {
        var unit = reading.unitOfDraft(officer, plan);
        model.addAttribute(
                "options",
                units.below(unit, q.strip(), LIMIT).stream()
                        .map(found -> new Pick(ids ? found.id().toString() : found.name(), found.name(), null))
                        .toList());
        return "plan/edit/picks";
    }

    @GetMapping("/plans/{plan}/officers")
    @Requires(Permission.DRAFT)
    String officers(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var unit = reading.unitOfDraft(officer, plan);
        model.addAttribute(
                "options",
                officers.search(unit, q.strip(), LIMIT).stream()
                        .map(found -> new Pick(found.id().toString(), found.fullName(), found.unitName()))
                        .toList());
        return "plan/edit/picks";
    }

    /** An option of a picker. */
    record Pick(String value, String text, @Nullable String more) {}
}
