package vn.loa.guidance.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.loa.guidance.domain.GuidanceDrafting;
import vn.loa.guidance.domain.GuidanceReading;
import vn.loa.guidance.domain.PlanPlace;
import vn.loa.guidance.domain.RequirementView;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.web.Answer;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.StoredText;

/** What a guidance asks for, one by one or chosen from the superior's plan. */
@Controller
@RequestMapping("/guidance/{guidance}")
class RequirementController {

    private final GuidanceReading reading;
    private final GuidanceDrafting drafting;

    RequirementController(GuidanceReading reading, GuidanceDrafting drafting) {
        this.reading = reading;
        this.drafting = drafting;
    }

    @GetMapping("/choice")
    @Requires(Permission.DRAFT)
    ModelAndView choices(@CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance) {
        var page = reading.drafted(by, guidance);
        var chosen = page.requirements().stream()
                .map(RequirementView::source)
                .filter(place -> place != null)
                .collect(Collectors.toSet());
        return new ModelAndView("guidance/choice", "head", page.head())
                .addObject("elements", reading.choices(by, page.head()))
                .addObject("chosen", chosen);
    }

    @PostMapping("/choice")
    @Requires(Permission.DRAFT)
    String choose(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @RequestParam(required = false) @Nullable List<PlanPlace> place,
            RedirectAttributes flash) {
        drafting.choose(by, guidance, place == null ? Set.of() : Set.copyOf(place));
        return done(guidance, "guidance.saved", flash);
    }

    @GetMapping("/requirements/new")
    @Requires(Permission.DRAFT)
    ModelAndView begin(@CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance) {
        return form(by, guidance, HttpStatus.OK).addObject("form", RequirementForm.blank());
    }

    @PostMapping("/requirements")
    @Requires(Permission.DRAFT)
    ModelAndView add(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @ModelAttribute("form") RequirementForm form,
            BindingResult errors,
            Once once) {
        var answer = Answer.of(
                errors,
                () -> once.make(() -> {
                    drafting.add(by, guidance, form.wording());
                    return Made.at("/guidance/" + guidance, "guidance.saved");
                }));
        return answer.view() != null ? new ModelAndView(answer.view()) : form(by, guidance, answer.status());
    }

    @GetMapping("/requirements/{requirement}")
    @Requires(Permission.DRAFT)
    ModelAndView edit(
            @CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance, @PathVariable RequirementId requirement) {
        var page = reading.drafted(by, guidance);
        return new ModelAndView("guidance/requirement", "head", page.head())
                .addObject("entry", requirement)
                .addObject("form", RequirementForm.of(page.requirement(requirement)));
    }

    @PostMapping("/requirements/{requirement}")
    @Requires(Permission.DRAFT)
    ModelAndView revise(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @PathVariable RequirementId requirement,
            @ModelAttribute("form") RequirementForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            var version = form.version() == null ? -1 : form.version();
            drafting.revise(by, guidance, requirement, version, form.wording());
            return done(guidance, "guidance.saved", flash);
        });
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var page = reading.drafted(by, guidance);
        var again = new ModelAndView("guidance/requirement", answer.status())
                .addObject("head", page.head())
                .addObject("entry", requirement);
        return answer.status() == HttpStatus.CONFLICT ? beside(again, guidance, page.requirement(requirement)) : again;
    }

    /** What is stored beside what was typed; the same words may be sent once more. */
    private static ModelAndView beside(ModelAndView again, GuidanceId guidance, RequirementView stored) {
        var form = RequirementForm.of(stored);
        return again.addObject("version", form.version())
                .addObject("stored", StoredText.of("/guidance/" + guidance + "/requirements/" + stored.id(), form));
    }

    @PostMapping("/requirements/{requirement}/removal")
    @Requires(Permission.DRAFT)
    String withdraw(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @PathVariable RequirementId requirement,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes flash) {
        drafting.withdraw(by, guidance, requirement, reason);
        return done(guidance, "guidance.done.withdrawn", flash);
    }

    private ModelAndView form(OfficerId by, GuidanceId guidance, HttpStatus status) {
        return new ModelAndView("guidance/requirement", status)
                .addObject("head", reading.drafted(by, guidance).head());
    }

    private static String done(GuidanceId guidance, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/guidance/" + guidance;
    }
}
