package vn.loa.planning.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.Rejection;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.planning.CommentId;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.PlanComments;
import vn.loa.planning.domain.TalkPlace;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** What officers say to each other about a plan, at a paragraph or about the whole. */
@Controller
@RequestMapping("/plans/{plan}/comments")
class PlanCommentController {

    private final PlanComments comments;
    private final PlanScreen screen;

    PlanCommentController(PlanComments comments, PlanScreen screen) {
        this.comments = comments;
        this.screen = screen;
    }

    @GetMapping
    @SignedIn
    String list(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable CommentId at,
            Model model) {
        model.addAttribute("remark", RemarkForm.about(line));
        return screen.comments(by, plan, new TalkPlace(page, at), model);
    }

    @PostMapping
    @SignedIn
    ModelAndView add(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("remark") RemarkForm form,
            BindingResult errors,
            Model model,
            Once once) {
        if (errors.hasErrors()) {
            return refused(by, plan, TalkPlace.FIRST, model);
        }
        try {
            return new ModelAndView(once.make(() -> {
                var comment = comments.add(by, plan, form.lineId(), form.text().strip());
                return Made.at(form.whereFrom(plan, comment), "plan.comments.added");
            }));
        } catch (Rejection refusal) {
            return kept(by, plan, TalkPlace.FIRST, model, refusal);
        }
    }

    @PostMapping("/{comment}/replies")
    @SignedIn
    ModelAndView reply(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable CommentId comment,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Model model,
            Once once) {
        if (errors.hasErrors()) {
            model.addAttribute("answered", comment.toString());
            return refused(by, plan, TalkPlace.at(comment), model);
        }
        try {
            return new ModelAndView(once.make(() -> {
                comments.reply(by, plan, comment, form.text().strip());
                return Made.at(address(plan, comment), "plan.comments.replied");
            }));
        } catch (Rejection refusal) {
            model.addAttribute("answered", comment.toString());
            return kept(by, plan, TalkPlace.at(comment), model, refusal);
        }
    }

    @PostMapping("/{comment}/resolution")
    @SignedIn
    ModelAndView resolve(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable CommentId comment,
            RedirectAttributes flash) {
        comments.resolve(by, plan, comment);
        return settled(plan, comment, "plan.comments.settled", flash);
    }

    @PostMapping("/{comment}/reopening")
    @SignedIn
    ModelAndView reopen(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable CommentId comment,
            RedirectAttributes flash) {
        comments.reopen(by, plan, comment);
        return settled(plan, comment, "plan.comments.reopened", flash);
    }

    private static ModelAndView settled(PlanId plan, CommentId comment, String notice, RedirectAttributes flash) {
        return Moved.to(address(plan, comment), notice, flash);
    }

    static String address(PlanId plan, CommentId comment) {
        return "/plans/" + plan + "/comments?at=" + comment + "#comment-" + comment;
    }

    /** Nothing was stored; what was typed stands in its field again. */
    private ModelAndView kept(OfficerId by, PlanId plan, TalkPlace place, Model model, Rejection refusal) {
        if (!Refused.keepsText(refusal)) {
            throw refusal;
        }
        model.addAttribute("error", refusal.messageKey());
        model.addAttribute("errorArguments", refusal.arguments());
        return new ModelAndView(screen.comments(by, plan, place, model), Refused.status(refusal));
    }

    private ModelAndView refused(OfficerId by, PlanId plan, TalkPlace place, Model model) {
        return new ModelAndView(screen.comments(by, plan, place, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
