package vn.loa.scoring.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
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
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;
import vn.loa.scoring.domain.ScoreReading;
import vn.loa.scoring.domain.Scoring;
import vn.loa.web.Answer;
import vn.loa.web.Days;
import vn.loa.web.ReadVersion;
import vn.loa.web.StoredText;

/** A plan's score by a framework: points now and at the end, what is missing, what is said of it. */
@Controller
@RequestMapping("/scores/{plan}/{framework}")
class ScoreController {

    private static final String FORM = "form";

    private final ScoreReading reading;
    private final Scoring scoring;
    private final ScoringWording wording;

    ScoreController(ScoreReading reading, Scoring scoring, ScoringWording wording) {
        this.reading = reading;
        this.scoring = scoring;
        this.wording = wording;
    }

    @GetMapping
    @SignedIn
    ModelAndView show(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable FrameworkId framework,
            @RequestParam(required = false) @Nullable String day) {
        var asked = day == null || day.isBlank() ? null : Days.read(day).orElse(null);
        return new ModelAndView("scoring/score", "page", reading.page(by, plan, framework, asked));
    }

    @GetMapping("/explanations/{criterion}")
    @Requires(Permission.DRAFT)
    ModelAndView explanation(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable FrameworkId framework,
            @PathVariable CriterionId criterion) {
        var page = reading.scored(by, plan, framework);
        return new ModelAndView("scoring/explanation", "page", page)
                .addObject("tally", page.tally(criterion))
                .addObject(FORM, ExplanationForm.of(page.point(criterion)));
    }

    @PostMapping("/explanations/{criterion}")
    @Requires(Permission.DRAFT)
    ModelAndView explain(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable FrameworkId framework,
            @PathVariable CriterionId criterion,
            @ModelAttribute(FORM) ExplanationForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            scoring.explain(by, plan, framework, criterion, form.readVersion(), form.words());
            return done(plan, framework, "scoring.done.saved", flash);
        });
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var page = reading.scored(by, plan, framework);
        var view = new ModelAndView("scoring/explanation", answer.status())
                .addObject("page", page)
                .addObject("tally", page.tally(criterion));
        var point = page.point(criterion);
        return answer.status() == HttpStatus.CONFLICT
                ? view.addObject("version", point.version())
                        .addObject(
                                "stored",
                                StoredText.of(
                                        "/scores/" + plan + "/" + framework + "/explanations/" + criterion,
                                        ExplanationForm.of(point)))
                : view;
    }

    @PostMapping("/submission")
    @Requires(Permission.DRAFT)
    String handIn(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable FrameworkId framework,
            RedirectAttributes flash) {
        scoring.handIn(by, plan, framework);
        return done(plan, framework, "scoring.done.handedIn", flash);
    }

    @PostMapping("/withdrawal")
    @Requires(Permission.DRAFT)
    String takeBack(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable FrameworkId framework,
            RedirectAttributes flash) {
        scoring.takeBack(by, plan, framework);
        return done(plan, framework, "scoring.done.takenBack", flash);
    }

    @PostMapping("/appraisal")
    @Requires(Permission.REVIEW)
    ModelAndView appraise(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable FrameworkId framework,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        // The form itself takes reading: only who is refused sees it again.
        var errors = new MapBindingResult(typed, FORM);
        var answer = Answer.of(errors, () -> {
            scoring.appraise(by, plan, framework, ReadVersion.of(version), AppraisalForm.appraised(typed));
            return done(plan, framework, "scoring.done.appraised", flash);
        });
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var page = reading.appraised(by, plan, framework);
        var form = AppraisalForm.of(page, wording, typed);
        var shown = new BeanPropertyBindingResult(form, FORM);
        errors.getAllErrors()
                .forEach(error -> shown.reject(
                        Objects.requireNonNull(error.getCode()), error.getArguments(), error.getDefaultMessage()));
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, shown);
        return new ModelAndView("scoring/appraisal", answer.status()).addObject("page", page);
    }

    @GetMapping("/appraisal")
    @Requires(Permission.REVIEW)
    ModelAndView appraisal(
            @CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable FrameworkId framework) {
        var page = reading.appraised(by, plan, framework);
        return new ModelAndView("scoring/appraisal", "page", page)
                .addObject(FORM, AppraisalForm.of(page, wording, Map.of()));
    }

    private static String done(PlanId plan, FrameworkId framework, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/scores/" + plan + "/" + framework;
    }
}
