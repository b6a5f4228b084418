package vn.loa.planning.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.documents.Paper;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.PlanHead;
import vn.loa.planning.domain.PlanVersions;

/** The frozen documents of a plan, one by one and two side by side. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanVersionController {

    private final PlanVersions versions;
    private final PlanViews views;
    private final Paper paper;
    private final ComparisonWording wording;

    PlanVersionController(PlanVersions versions, PlanViews views, Paper paper, ComparisonWording wording) {
        this.versions = versions;
        this.views = views;
        this.paper = paper;
        this.wording = wording;
    }

    @GetMapping("/versions/{number:[1-9][0-9]{0,5}}")
    @SignedIn
    String version(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable int number, Model model) {
        var frozen = versions.frozen(by, plan, number);
        model.addAttribute("plan", named(frozen.head()));
        model.addAttribute("version", VersionView.of(frozen.version()));
        model.addAttribute("paper", paper.markup(frozen.document()));
        return "plan/version";
    }

    @GetMapping("/comparison")
    @SignedIn
    String comparison(
            @CurrentOfficer OfficerId by, @PathVariable PlanId plan, @ModelAttribute("pair") Pair pair, Model model) {
        var page = versions.sideBySide(by, plan, pair.leftNumber(), pair.rightNumber());
        model.addAttribute("plan", named(page.head()));
        model.addAttribute("choices", wording.choices(page.versions()));
        model.addAttribute("older", page.older());
        model.addAttribute("extents", wording.extents());
        var comparison = page.comparison();
        if (comparison != null) {
            model.addAttribute("pair", pair.answered(comparison));
            model.addAttribute("comparison", wording.of(comparison, pair.onlyChanges()));
        }
        return "plan/comparison";
    }

    private Named named(PlanHead head) {
        return new Named(head.id().toString(), views.title(head));
    }

    /** A plan as far as a page names it. */
    record Named(String id, String title) {}
}
