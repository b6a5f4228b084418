package vn.loa.planning.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.domain.PlanFilter;
import vn.loa.planning.domain.PlanHead;
import vn.loa.planning.domain.PlanPairs;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.PlanRow;
import vn.loa.web.Days;

/** Finds another plan to compare this one with, and lays the two side by side. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanPairController {

    private static final int OWN = 12;
    private static final int FOUND = 20;

    private final PlanPairs pairs;
    private final PlanReading reading;
    private final PlanViews views;
    private final ComparisonWording wording;
    private final UnitDirectory units;
    private final MessageSourceAccessor messages;

    PlanPairController(
            PlanPairs pairs,
            PlanReading reading,
            PlanViews views,
            ComparisonWording wording,
            UnitDirectory units,
            MessageSource messages) {
        this.pairs = pairs;
        this.reading = reading;
        this.views = views;
        this.wording = wording;
        this.units = units;
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    /** A plan as far as a page names it; public, for its templates are compiled. */
    public record Named(String address, String title, String name, String status) {}

    @GetMapping("/comparison/{other}")
    @SignedIn
    String compare(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable PlanId other,
            @ModelAttribute("pair") PlanPairForm form,
            Model model) {
        var plans =
                form.onlyAlike() ? pairs.alike(by, plan, other) : pairs.compare(by, plan, other, form.namesDiffer());
        model.addAttribute("plan", named(plans.left()));
        model.addAttribute("other", named(plans.right()));
        model.addAttribute("extents", wording.pairExtents());
        model.addAttribute("senses", wording.nameSenses());
        model.addAttribute("alike", form.onlyAlike());
        model.addAttribute("comparison", wording.of(plans, form));
        return "plan/pair";
    }

    @GetMapping("/other-plans")
    @SignedIn
    String choose(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @ModelAttribute("filter") ListForm form,
            Model model) {
        var head = reading.head(by, plan);
        var unit = form.chosenUnit(units);
        var unknown = unit == null && form.namesUnit();
        model.addAttribute("plan", named(head));
        model.addAttribute("unit", unit == null ? form.unit() : unit.id());
        model.addAttribute("unitName", unit == null ? form.unit() : unit.name());
        model.addAttribute("unitProblem", unknown ? messages.getMessage("plan.list.unitUnknown") : null);
        model.addAttribute("own", others(by, ownPlans(head), OWN, plan));
        model.addAttribute("found", form.any() && !unknown ? others(by, form.filter(unit), FOUND, plan) : List.of());
        return "plan/other-plans";
    }

    private static PlanFilter ownPlans(PlanHead head) {
        return new PlanFilter(null, head.unit(), null, null, PlanFilter.Order.YEAR, true);
    }

    private List<Named> others(OfficerId by, PlanFilter filter, int most, PlanId plan) {
        return reading.list(by, filter, 1, most + 1).rows().stream()
                .filter(row -> !row.id().equals(plan))
                .limit(most)
                .map(row -> named(plan, row))
                .toList();
    }

    private Named named(PlanId plan, PlanRow other) {
        return new Named(
                "/plans/" + plan + "/comparison/" + other.id(),
                views.title(other.title(), other.year()),
                wording.name(other.unitName(), other.year(), other.number()),
                status(other.status()));
    }

    private Named named(PlanHead head) {
        return new Named(
                "/plans/" + head.id(),
                views.title(head),
                wording.name(head.unitName(), head.year(), head.number()),
                status(head.status()));
    }

    private String status(PlanStatus status) {
        return messages.getMessage("status." + status.name());
    }
}
