package vn.loa.planning.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.documents.Paper;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.PlanHead;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.PlanVersions;
import vn.loa.planning.domain.VersionSummary;

/** The frozen documents of a plan, one by one and two side by side. */
@Controller
@RequestMapping("/plans/{plan}")
class PlanVersionController {

    private final PlanVersions versions;
    private final PlanReading reading;
    private final PlanViews views;
    private final Paper paper;
    private final ComparisonWording wording;

    PlanVersionController(
            PlanVersions versions, PlanReading reading, PlanViews views, Paper paper, ComparisonWording wording) {
        this.versions = versions;
        this.reading = reading;
        this.views = views;
        this.paper = paper;
        this.wording = wording;
    }

    @GetMapping("/versions/{number:[1-9][0-9]{0,5}}")
    @SignedIn
    String version(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable int number, Model model) {
        model.addAttribute("plan", named(reading.head(by, plan)));
        model.addAttribute("version", VersionView.of(find(versions.of(by, plan), number)));
        model.addAttribute("paper", paper.markup(versions.document(by, plan, number)));
        return "plan/version";
    }

    @GetMapping("/comparison")
    @SignedIn
    String comparison(
            @CurrentOfficer OfficerId by, @PathVariable PlanId plan, @ModelAttribute("pair") Pair pair, Model model) {
        var page = versions.sideBySide(by, plan, pair.leftNumber(), pair.rightNumber());
        model.addAttribute("plan", named(page.head()));
        model.addAttribute("choices", wording.choices(page.versions()));
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

    private static VersionSummary find(List<VersionSummary> all, int number) {
        return all.stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A plan as far as a page names it. */
    record Named(String id, String title) {}
}
