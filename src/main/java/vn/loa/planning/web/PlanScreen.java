package vn.loa.planning.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loa.documents.Paper;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.domain.PlanPage;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.TalkPlace;
import vn.loa.web.Days;

/** Draws the page of a plan, for those who open it as for those whose step there was refused. */
@Component
class PlanScreen {

    private final PlanReading reading;
    private final PlanViews views;
    private final Paper paper;
    private final Days days;
    private final Asides asides;

    PlanScreen(PlanReading reading, PlanViews views, Paper paper, Days days, Asides asides) {
        this.reading = reading;
        this.views = views;
        this.paper = paper;
        this.days = days;
        this.asides = asides;
    }

    /** Fills in the plan's page; forms that are in the model already keep what was typed. */
    String document(OfficerId by, PlanId plan, Model model) {
        var page = reading.pageToActOn(by, plan);
        around(views.withChanges(page), model);
        model.addAttribute("checks", CheckView.of(plan, page.editable(), page.checks()));
        model.addAttribute("paper", paper.markup(page.document()));
        model.addAttribute("asides", asides.of(page.head()));
        model.addAttribute("remarked", remarked(page));
        model.addAttribute("results", page.results());
        return "plan/show";
    }

    String comments(OfficerId by, PlanId plan, TalkPlace place, Model model) {
        var page = reading.page(by, plan, place);
        around(views.of(page), model);
        model.addAttribute("talk", TalkView.of(page.talk()));
        model.addAttribute("paragraphs", Paragraphs.of(page.document()));
        return "plan/comments";
    }

    /** What the rules find; forms that are in the model already keep what was typed. */
    String checks(OfficerId by, PlanId plan, Model model) {
        var page = reading.checkedPage(by, plan);
        around(views.of(page), model);
        keep("waiver", WaiverForm.empty(), model);
        model.addAttribute("checks", CheckView.of(plan, page.editable(), page.checks()));
        return "plan/checks";
    }

    /** What a leader asks before signing: what it is, who agreed, what changed, what is still open. */
    String signature(OfficerId by, PlanId plan, Model model) {
        var page = reading.checkedPage(by, plan);
        around(views.withChanges(page), model);
        keep("signing", SignatureForm.empty(), model);
        model.addAttribute("brief", Brief.of(page.document()));
        model.addAttribute("checks", CheckView.of(plan, page.editable(), page.checks()));
        model.addAttribute("talk", TalkView.of(page.talk()));
        model.addAttribute(
                "agreements",
                page.history().stream()
                        .filter(move -> move.move() == PlanMove.AGREE)
                        .limit(1)
                        .map(MoveView::of)
                        .toList());
        return "plan/signature";
    }

    String issue(OfficerId by, PlanId plan, Model model) {
        var page = reading.page(by, plan);
        around(views.of(page), model);
        var place = page.document().header().place();
        keep("issuing", new IssueForm("", place == null ? "" : place, days.today()), model);
        return "plan/issue";
    }

    private static void around(PlanView plan, Model model) {
        model.addAttribute("plan", plan);
        keep("reasoned", ReasonForm.empty(), model);
        keep("agreement", AgreementForm.empty(), model);
        keep("remark", RemarkForm.about(""), model);
    }

    private static void keep(String name, Object empty, Model model) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, empty);
        }
    }

    /** The lines with open comments, for the script that marks them on the paper. */
    private static String remarked(PlanPage page) {
        return page.talk().lines().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
