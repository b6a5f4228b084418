package vn.loa.planning.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.PlanVersions;

@Controller
@RequestMapping("/plans/{plan}")
class PlanController {

    private final PlanScreen screen;
    private final PlanReading reading;
    private final PlanViews views;
    private final PlanVersions versions;

    PlanController(PlanScreen screen, PlanReading reading, PlanViews views, PlanVersions versions) {
        this.screen = screen;
        this.reading = reading;
        this.views = views;
        this.versions = versions;
    }

    @GetMapping
    @SignedIn
    String show(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model) {
        return screen.document(by, plan, model);
    }

    @GetMapping("/activities")
    @SignedIn
    String activities(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model) {
        var page = reading.page(by, plan);
        model.addAttribute("plan", views.of(page));
        model.addAttribute("activities", ActivityRow.of(page.document()));
        return "plan/activities";
    }

    @GetMapping("/history")
    @SignedIn
    String history(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable Integer before,
            Model model) {
        var page = reading.page(by, plan);
        var moves = before == null ? page.history() : versions.earlier(page, before);
        model.addAttribute("plan", views.of(page));
        model.addAttribute("moves", moves.stream().map(MoveView::of).toList());
        model.addAttribute(
                "older", moves.isEmpty() ? 1 : moves.get(moves.size() - 1).version());
        model.addAttribute("newest", before == null);
        model.addAttribute("begun", views.begun(page.head()));
        return "plan/history";
    }
}
