package vn.loa.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.Access;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.PlanSummary;
import vn.loa.scoring.FrameworkId;
import vn.loa.scoring.domain.FrameworkKeeping;
import vn.loa.scoring.domain.FrameworkReading;
import vn.loa.web.Answer;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.Option;
import vn.loa.web.StoredText;

/** Scoring frameworks as a whole: their list, their page with a trial, and what administrators do with them. */
@Controller
@RequestMapping("/scoring-frameworks")
class FrameworkController {

    private static final int MOST_PLANS = 10;

    private final FrameworkReading reading;
    private final FrameworkKeeping keeping;
    private final UnitDirectory units;
    private final PlanDirectory plans;
    private final Access access;
    private final ScoringWording wording;
    private final Days days;

    FrameworkController(
            FrameworkReading reading,
            FrameworkKeeping keeping,
            UnitDirectory units,
            PlanDirectory plans,
            Access access,
            ScoringWording wording,
            Days days) {
        this.reading = reading;
        this.keeping = keeping;
        this.units = units;
        this.plans = plans;
        this.access = access;
        this.wording = wording;
        this.days = days;
    }

    @GetMapping
    @SignedIn
    ModelAndView list(@CurrentOfficer OfficerId by) {
        return new ModelAndView("scoring/frameworks", "rows", reading.list(by)).addObject("today", days.today());
    }

    @GetMapping("/new")
    @Requires(Permission.ADMIN)
    ModelAndView begin(@CurrentOfficer OfficerId by) {
        var choices = unitsOf(by);
        var first = choices.isEmpty() || choices.get(0).value().isEmpty()
                ? null
                : UnitId.valueOf(choices.get(0).value());
        return new ModelAndView("scoring/framework-form", "units", choices)
                .addObject("form", FrameworkForm.blank(first, days.today()));
    }

    @PostMapping
    @Requires(Permission.ADMIN)
    ModelAndView add(
            @CurrentOfficer OfficerId by, @ModelAttribute("form") FrameworkForm form, BindingResult errors, Once once) {
        var answer = Answer.of(
                errors,
                () -> once.make(() -> Made.at(
                        "/scoring-frameworks/" + keeping.begin(by, form.chosenUnit(), form.wording()),
                        "scoring.done.begun")));
        return answer.view() != null
                ? new ModelAndView(answer.view())
                : new ModelAndView("scoring/framework-form", answer.status()).addObject("units", unitsOf(by));
    }

    @GetMapping("/{framework}")
    @SignedIn
    String show(
            @CurrentOfficer OfficerId by,
            @PathVariable FrameworkId framework,
            @ModelAttribute("trial") TrialForm trial,
            Model model) {
        var page = reading.page(by, framework);
        model.addAttribute("page", page);
        model.addAttribute("head", page.head());
        model.addAttribute("measures", wording.measures());
        if (trial.isAsked()) {
            var day = trial.dayOr(days.today());
            model.addAttribute("day", day);
            plan(trial)
                    .ifPresentOrElse(
                            plan -> model.addAttribute("tried", reading.tried(by, page, plan, day)),
                            () -> model.addAttribute("noPlan", true));
        }
        return "scoring/framework";
    }

    @GetMapping("/{framework}/edit")
    @Requires(Permission.ADMIN)
    ModelAndView edit(@CurrentOfficer OfficerId by, @PathVariable FrameworkId framework) {
        var head = reading.kept(by, framework).head();
        return new ModelAndView("scoring/framework-form", "head", head).addObject("form", FrameworkForm.of(head));
    }

    @PostMapping("/{framework}")
    @Requires(Permission.ADMIN)
    ModelAndView revise(
            @CurrentOfficer OfficerId by,
            @PathVariable FrameworkId framework,
            @ModelAttribute("form") FrameworkForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            keeping.revise(by, framework, form.readVersion(), form.wording());
            return done(framework, "scoring.done.saved", flash);
        });
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var head = reading.kept(by, framework).head();
        var page = new ModelAndView("scoring/framework-form", answer.status()).addObject("head", head);
        return answer.status() == HttpStatus.CONFLICT
                ? page.addObject("version", head.version())
                        .addObject(
                                "stored",
                                StoredText.of("/scoring-frameworks/" + framework + "/edit", FrameworkForm.of(head)))
                : page;
    }

    @PostMapping("/{framework}/publication")
    @Requires(Permission.ADMIN)
    ModelAndView publish(
            @CurrentOfficer OfficerId by,
            @PathVariable FrameworkId framework,
            @ModelAttribute("trial") TrialForm trial,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            keeping.publish(by, framework);
            return done(framework, "scoring.done.published", flash);
        });
        return answer.view() != null
                ? new ModelAndView(answer.view())
                : new ModelAndView(show(by, framework, new TrialForm("", "", ""), model), answer.status());
    }

    @PostMapping("/{framework}/versions")
    @Requires(Permission.ADMIN)
    String beginNext(@CurrentOfficer OfficerId by, @PathVariable FrameworkId framework, Once once) {
        return once.make(() -> Made.at("/scoring-frameworks/" + keeping.beginNext(by, framework), "scoring.done.next"));
    }

    private static String done(FrameworkId framework, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/scoring-frameworks/" + framework;
    }

    private Optional<PlanSummary> plan(TrialForm trial) {
        return units.search(trial.unitWords(), 1).stream()
                .flatMap(unit -> plans.issuedBy(unit.id(), MOST_PLANS).stream())
                .filter(plan -> trial.isOf(plan.year()))
                .findFirst();
    }

    /** On which the officer may put a framework. */
    private List<Option> unitsOf(OfficerId by) {
        var choices = new ArrayList<Option>();
        if (access.holdsEverywhere(by, Permission.ADMIN)) {
            choices.add(new Option("", wording.say("scoring.unit.all")));
        }
        units.grantedTo(by, Permission.ADMIN)
                .forEach(unit -> choices.add(new Option(unit.id().toString(), unit.name())));
        return choices;
    }
}
