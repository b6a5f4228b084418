package vn.loa.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;
import vn.loa.scoring.domain.FrameworkKeeping;
import vn.loa.scoring.domain.FrameworkReading;
import vn.loa.web.Answer;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.Option;
import vn.loa.web.StoredText;

/** The criteria of a framework that is being drawn up. */
@Controller
@RequestMapping("/scoring-frameworks/{framework}/criteria")
class CriterionController {

    private final FrameworkReading reading;
    private final FrameworkKeeping keeping;
    private final ScoringWording wording;

    CriterionController(FrameworkReading reading, FrameworkKeeping keeping, ScoringWording wording) {
        this.reading = reading;
        this.keeping = keeping;
        this.wording = wording;
    }

    @GetMapping("/new")
    @Requires(Permission.ADMIN)
    ModelAndView begin(@CurrentOfficer OfficerId by, @PathVariable FrameworkId framework) {
        return form(reading.kept(by, framework), null, HttpStatus.OK).addObject("form", CriterionForm.blank());
    }

    @PostMapping
    @Requires(Permission.ADMIN)
    ModelAndView add(
            @CurrentOfficer OfficerId by,
            @PathVariable FrameworkId framework,
            @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            Once once) {
        var answer = Answer.of(
                errors,
                () -> once.make(() -> {
                    keeping.add(by, framework, form.wording());
                    return Made.at("/scoring-frameworks/" + framework, "scoring.done.saved");
                }));
        return answer.view() != null
                ? new ModelAndView(answer.view())
                : form(reading.kept(by, framework), null, answer.status());
    }

    @GetMapping("/{criterion}")
    @Requires(Permission.ADMIN)
    ModelAndView edit(
            @CurrentOfficer OfficerId by, @PathVariable FrameworkId framework, @PathVariable CriterionId criterion) {
        var page = reading.kept(by, framework);
        return form(page, criterion, HttpStatus.OK).addObject("form", CriterionForm.of(page.criterion(criterion)));
    }

    @PostMapping("/{criterion}")
    @Requires(Permission.ADMIN)
    ModelAndView revise(
            @CurrentOfficer OfficerId by,
            @PathVariable FrameworkId framework,
            @PathVariable CriterionId criterion,
            @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            keeping.revise(by, framework, criterion, form.readVersion(), form.wording());
            return done(framework, flash);
        });
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var page = reading.kept(by, framework);
        var view = form(page, criterion, answer.status());
        var stored = page.criterion(criterion);
        return answer.status() == HttpStatus.CONFLICT
                ? view.addObject("version", stored.version())
                        .addObject(
                                "stored",
                                StoredText.of(
                                        "/scoring-frameworks/" + framework + "/criteria/" + criterion,
                                        CriterionForm.of(stored)))
                : view;
    }

    @PostMapping("/{criterion}/removal")
    @Requires(Permission.ADMIN)
    String remove(
            @CurrentOfficer OfficerId by,
            @PathVariable FrameworkId framework,
            @PathVariable CriterionId criterion,
            RedirectAttributes flash) {
        keeping.remove(by, framework, criterion);
        return done(framework, flash);
    }

    private static String done(FrameworkId framework, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "scoring.done.saved");
        return "redirect:/scoring-frameworks/" + framework;
    }

    private ModelAndView form(FrameworkReading.Page page, @Nullable CriterionId criterion, HttpStatus status) {
        List<Option> parents = page.criteria().stream()
                .filter(one -> !one.id().equals(criterion) && one.wording().formula() == null)
                .map(one -> new Option(
                        one.id().toString(),
                        one.wording().code() + " " + one.wording().title()))
                .toList();
        return new ModelAndView("scoring/criterion-form", status)
                .addObject("head", page.head())
                .addObject("entry", criterion)
                .addObject("parents", parents)
                .addObject("measures", wording.measures());
    }
}
