package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.planning.domain.NoLongerDraft;

/** Leads from the editor of a plan that was handed in to the plan's own page, which says where it stands. */
@ControllerAdvice(
        assignableTypes = {
            SectionController.class,
            ActivityController.class,
            HeaderController.class,
            RenewalController.class
        })
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoLongerDraftAdvice {

    @ExceptionHandler
    ModelAndView away(NoLongerDraft refusal, HttpServletRequest request, RedirectAttributes flash) {
        return Moved.away(PlanConflictAdvice.plan(request), refusal.messageKey(), flash);
    }
}
