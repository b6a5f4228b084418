package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.loa.planning.ActivityId;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.ActivityView;
import vn.loa.planning.domain.Direction;
import vn.loa.planning.domain.EditorPage;
import vn.loa.planning.domain.IllegalTransition;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.StaleActivity;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.StoredText;

/** The activity table of a draft: its rows are added, edited, moved, taken out and brought back. */
@Controller
class ActivityController {

    /** Which activity of which plan an address names. */
    record Path(PlanId plan, ActivityId activity) {

        String address() {
            return table(plan) + "/" + activity;
        }
    }

    private final PlanReading reading;
    private final PlanEditing editing;
    private final EditorScreen screen;
    private final ActivityLead.Finder leads;
    private final ActivityTable table;
    private final HandedIn handedIn;

    ActivityController(
            PlanReading reading,
            PlanEditing editing,
            EditorScreen screen,
            ActivityLead.Finder leads,
            ActivityTable table,
            HandedIn handedIn) {
        this.reading = reading;
        this.editing = editing;
        this.screen = screen;
        this.leads = leads;
        this.table = table;
        this.handedIn = handedIn;
    }

    @GetMapping("/plans/{plan}/edit/activities")
    @Requires(Permission.DRAFT)
    String list(@CurrentOfficer OfficerId officer, @PathVariable PlanId plan, Model model) {
        var editor = frame(officer, plan, model);
        model.addAttribute("rows", table.rows(editor));
        model.addAttribute("removed", table.removed(editor));
        return "plan/edit/activities";
    }

    @GetMapping("/plans/{plan}/edit/activities/new")
    @Requires(Permission.DRAFT)
    String begin(@CurrentOfficer OfficerId officer, @PathVariable PlanId plan, Model model) {
        model.addAttribute("form", ActivityForm.blank());
        return form(officer, plan, table(plan), ActivityForm.blank(), model);
    }

    @PostMapping("/plans/{plan}/edit/activities")
    @Requires(Permission.DRAFT)
    String add(
            @CurrentOfficer OfficerId officer,
            @PathVariable PlanId plan,
            @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            Once once) {
        var lead = lead(officer, plan, form, errors);
        if (!errors.hasErrors()) {
            try {
                return once.make(() -> {
                    editing.addActivity(officer, plan, form.revision(lead));
                    return Made.at(table(plan), "plan.activity.added");
                });
            } catch (IllegalTransition late) {
                response.setStatus(409);
                model.addAttribute("lead", lead);
                return handedIn.page(officer, plan, "activity", late, model);
            } catch (Rejection refused) {
                refuse(refused, errors);
            }
        }
        response.setStatus(422);
        return form(officer, plan, table(plan), form, model);
    }

    @GetMapping("/plans/{plan}/edit/activities/{activity}")
    @Requires(Permission.DRAFT)
    String edit(@CurrentOfficer OfficerId officer, Path path, Model model) {
        var form = ActivityForm.of(editing.activity(officer, path.plan(), path.activity()));
        model.addAttribute("form", form);
        return form(officer, path.plan(), path.address(), form, model);
    }

    @PostMapping("/plans/{plan}/edit/activities/{activity}")
    @Requires(Permission.DRAFT)
    String save(
            @CurrentOfficer OfficerId officer,
            Path path,
            @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        response.setStatus(422);
        var lead = lead(officer, path.plan(), form, errors);
        if (!errors.hasErrors()) {
            try {
                editing.reviseActivity(officer, path.plan(), path.activity(), form.version(), form.revision(lead));
                flash.addFlashAttribute("notice", "plan.activity.saved");
                response.setStatus(200);
                return "redirect:" + table(path.plan());
            } catch (StaleActivity stale) {
                response.setStatus(409);
                model.addAttribute("stored", stored(officer, path, stale.stored()));
                model.addAttribute("version", stale.stored().version());
                refuse(stale, errors);
            } catch (IllegalTransition late) {
                response.setStatus(409);
                var stored = editing.activity(officer, path.plan(), path.activity());
                model.addAttribute("stored", stored(officer, path, stored));
                model.addAttribute("lead", lead);
                return handedIn.page(officer, path.plan(), "activity", late, model);
            } catch (Rejection refused) {
                response.setStatus(Refused.status(refused).value());
                refuse(refused, errors);
            }
        }
        return form(officer, path.plan(), path.address(), form, model);
    }

    @PostMapping("/plans/{plan}/edit/activities/{activity}/position")
    @Requires(Permission.DRAFT)
    String move(@CurrentOfficer OfficerId officer, Path path, @RequestParam Direction direction) {
        editing.moveActivity(officer, path.plan(), path.activity(), direction);
        return "redirect:" + table(path.plan()) + "#activity-" + path.activity();
    }

    @PostMapping("/plans/{plan}/edit/activities/{activity}/removal")
    @Requires(Permission.DRAFT)
    String remove(@CurrentOfficer OfficerId officer, Path path, RedirectAttributes flash) {
        editing.removeActivity(officer, path.plan(), path.activity());
        flash.addFlashAttribute("undo", new Undo("plan.activity.removedOne", path.address() + "/restoration"));
        return "redirect:" + table(path.plan());
    }

    @PostMapping("/plans/{plan}/edit/activities/{activity}/restoration")
    @Requires(Permission.DRAFT)
    String restore(@CurrentOfficer OfficerId officer, Path path, RedirectAttributes flash) {
        editing.restoreActivity(officer, path.plan(), path.activity());
        flash.addFlashAttribute("notice", "plan.activity.restored");
        return "redirect:" + table(path.plan()) + "#activity-" + path.activity();
    }

    private ActivityLead lead(OfficerId officer, PlanId plan, ActivityForm form, BindingResult errors) {
        var lead = leads.find(reading.head(officer, plan).unit(), form);
        if (lead.officerUnknown()) {
            errors.rejectValue("officer", "plan.activity.officerUnknown");
        }
        if (!Typed.isDay(form.due())) {
            errors.rejectValue("due", "plan.activity.dueWrong");
        }
        return lead;
    }

    private static void refuse(Rejection refused, BindingResult errors) {
        if (!Refused.keepsText(refused)) {
            throw refused;
        }
        Refused.tell(refused, errors);
    }

    private StoredText stored(OfficerId officer, Path path, ActivityView activity) {
        var form = ActivityForm.of(activity);
        var lead = leads.find(reading.head(officer, path.plan()).unit(), form);
        return StoredText.of(path.address(), form).with("lead", lead.unitName()).with("officer", lead.officerName());
    }

    private String form(OfficerId officer, PlanId plan, String address, ActivityForm form, Model model) {
        var editor = frame(officer, plan, model);
        model.addAttribute("plan", plan);
        model.addAttribute("address", address);
        model.addAttribute("lead", leads.find(editor.head().unit(), form));
        if (!model.containsAttribute("version")) {
            model.addAttribute("version", form.version());
        }
        return "plan/edit/activity";
    }

    private EditorPage frame(OfficerId officer, PlanId plan, Model model) {
        var editor = reading.editor(officer, plan);
        model.addAttribute("editor", screen.frame(editor, "activities"));
        return editor;
    }

    static String table(PlanId plan) {
        return "/plans/" + plan + "/edit/activities";
    }
}
