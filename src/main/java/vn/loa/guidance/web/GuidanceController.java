package vn.loa.guidance.web;

import java.util.List;
import java.util.Objects;
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
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.domain.GuidanceDrafting;
import vn.loa.guidance.domain.GuidanceReading;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitSummary;
import vn.loa.planning.PlanDirectory;
import vn.loa.planning.PlanningYear;
import vn.loa.web.Answer;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.Option;
import vn.loa.web.StoredText;

/** Guidances as a whole: their list, their page, and what those who prepare them do with them. */
@Controller
@RequestMapping("/guidance")
class GuidanceController {

    private static final int MOST_PLANS = 8;

    private final GuidanceReading reading;
    private final GuidanceDrafting drafting;
    private final UnitDirectory units;
    private final PlanDirectory plans;
    private final Days days;
    private final Labels labels;

    GuidanceController(
            GuidanceReading reading,
            GuidanceDrafting drafting,
            UnitDirectory units,
            PlanDirectory plans,
            Days days,
            Labels labels) {
        this.reading = reading;
        this.drafting = drafting;
        this.units = units;
        this.plans = plans;
        this.days = days;
        this.labels = labels;
    }

    @GetMapping
    @SignedIn
    ModelAndView list(@CurrentOfficer OfficerId by) {
        return new ModelAndView("guidance/list", "rows", reading.mine(by))
                .addObject("leads", !leading(by).isEmpty());
    }

    @GetMapping("/new")
    @Requires(Permission.DRAFT)
    ModelAndView begin(@CurrentOfficer OfficerId by) {
        var own = leading(by);
        var unit = own.isEmpty() ? null : own.get(0).id();
        var form = GuidanceForm.blank(unit, PlanningYear.at(days.today()));
        return blank(own, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping
    @Requires(Permission.DRAFT)
    ModelAndView add(
            @CurrentOfficer OfficerId by, @ModelAttribute("form") GuidanceForm form, BindingResult errors, Once once) {
        var answer = Answer.of(
                errors,
                () -> once.make(() -> {
                    var unit = form.chosenUnit();
                    var guidance = drafting.begin(by, unit, form.yearNumber(), form.chosenPlan(), form.wording());
                    return Made.at("/guidance/" + guidance + (form.chosenPlan() == null ? "" : "/choice"));
                }));
        return answer.view() != null ? new ModelAndView(answer.view()) : blank(leading(by), answer.status());
    }

    @GetMapping("/{guidance}")
    @SignedIn
    ModelAndView show(@CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance) {
        var page = reading.page(by, guidance);
        return new ModelAndView("guidance/show", "page", page)
                .addObject("head", page.head())
                .addObject("reasoned", ReasonForm.empty());
    }

    @GetMapping("/{guidance}/edit")
    @Requires(Permission.DRAFT)
    ModelAndView edit(@CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance) {
        var head = reading.drafted(by, guidance).head();
        return new ModelAndView("guidance/edit", "head", head).addObject("form", GuidanceForm.of(head));
    }

    @PostMapping("/{guidance}")
    @Requires(Permission.DRAFT)
    ModelAndView revise(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @ModelAttribute("form") GuidanceForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            drafting.revise(by, guidance, form.version() == null ? -1 : form.version(), form.wording());
            return "redirect:/guidance/" + guidance;
        });
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "guidance.saved");
            return new ModelAndView(answer.view());
        }
        var head = reading.drafted(by, guidance).head();
        var page = new ModelAndView("guidance/edit", answer.status()).addObject("head", head);
        return answer.status() == HttpStatus.CONFLICT
                ? page.addObject("version", head.version())
                        .addObject("stored", StoredText.of("/guidance/" + guidance + "/edit", GuidanceForm.of(head)))
                : page;
    }

    @PostMapping("/{guidance}/publication")
    @Requires(Permission.DRAFT)
    String publish(@CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance, RedirectAttributes flash) {
        drafting.publish(by, guidance);
        return done(guidance, "guidance.done.published", flash);
    }

    @PostMapping("/{guidance}/withdrawal")
    @Requires(Permission.DRAFT)
    String takeBack(@CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance, RedirectAttributes flash) {
        drafting.takeBack(by, guidance);
        return done(guidance, "guidance.done.takenBack", flash);
    }

    @PostMapping("/{guidance}/ending")
    @Requires(Permission.DRAFT)
    ModelAndView end(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @ModelAttribute("reasoned") ReasonForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            drafting.end(by, guidance, form.reason());
            return done(guidance, "guidance.done.ended", flash);
        });
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var page = reading.page(by, guidance);
        return new ModelAndView("guidance/show", answer.status())
                .addObject("page", page)
                .addObject("head", page.head());
    }

    private static String done(GuidanceId guidance, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/guidance/" + guidance;
    }

    /** The units that communes stand below and for which the officer drafts. */
    private List<UnitSummary> leading(OfficerId by) {
        return units.grantedTo(by, Permission.DRAFT).stream()
                .filter(unit -> unit.kind() == UnitKind.COUNTRY
                        || unit.kind() == UnitKind.PROVINCE
                        || unit.kind() == UnitKind.DISTRICT)
                .toList();
    }

    private ModelAndView blank(List<UnitSummary> own, HttpStatus status) {
        return new ModelAndView("guidance/new", status)
                .addObject(
                        "units",
                        own.stream()
                                .map(unit -> new Option(unit.id().toString(), unit.name()))
                                .toList())
                .addObject(
                        "plans",
                        own.stream()
                                .limit(1)
                                .flatMap(unit -> plans.issuedBy(unit.id(), MOST_PLANS).stream())
                                .map(plan -> new Option(
                                        plan.id().toString(),
                                        labels.say(
                                                "guidance.plan",
                                                String.valueOf(plan.number()),
                                                String.valueOf(plan.year()),
                                                Objects.requireNonNullElse(plan.title(), ""))))
                                .toList());
    }
}
