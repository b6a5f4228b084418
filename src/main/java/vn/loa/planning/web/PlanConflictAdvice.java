package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.AlreadyMoved;
import vn.loa.planning.domain.IllegalTransition;
import vn.loa.planning.domain.IncompletePlan;
import vn.loa.planning.domain.PlanPage;
import vn.loa.planning.domain.PlanReading;

/** Tells an officer whose step came too late who was first, and hands back what was typed. */
@ControllerAdvice(
        assignableTypes = {PlanFlowController.class, PlanSignatureController.class, PlanIssueController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlanConflictAdvice {

    private final PlanReading reading;
    private final PlanViews views;
    private final PlanScreen screen;

    PlanConflictAdvice(PlanReading reading, PlanViews views, PlanScreen screen) {
        this.reading = reading;
        this.views = views;
        this.screen = screen;
    }

    @ExceptionHandler
    ModelAndView tooLate(
            IllegalTransition refusal,
            @CurrentOfficer OfficerId by,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var plan = plan(request);
        var page = reading.page(by, plan);
        if (refusal instanceof AlreadyMoved && saysTheSame(page, typed(request))) {
            return Moved.to(plan, refusal.messageKey(), flash, refusal.arguments());
        }
        var view = new ModelAndView("plan/conflict", HttpStatus.CONFLICT);
        view.addObject("plan", views.of(page));
        view.addObject("attempt", attempt(plan, request));
        page.history().stream().findFirst().map(MoveView::of).ifPresent(last -> view.addObject("last", last));
        view.addObject("typed", typed(request));
        return view;
    }

    /** A button that was pressed twice; other words are of somebody who meant something else. */
    private static boolean saysTheSame(PlanPage page, @Nullable String typed) {
        return page.history().stream()
                .limit(1)
                .allMatch(last -> typed == null || typed.strip().equals(last.reason()));
    }

    /** The plan's own page says what it lacks; there it can be mended. */
    @ExceptionHandler
    ModelAndView incomplete(
            IncompletePlan refusal, @CurrentOfficer OfficerId by, HttpServletRequest request, Model model) {
        model.addAttribute("error", refusal.messageKey());
        model.addAttribute("errorArguments", refusal.arguments());
        return new ModelAndView(
                screen.document(by, plan(request), model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static PlanId plan(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return PlanId.valueOf(String.valueOf(Objects.requireNonNull(variables).get("plan")));
    }

    /** The message that names the step, made of the step's own address. */
    private static String attempt(PlanId plan, HttpServletRequest request) {
        var step = request.getRequestURI().substring(("/plans/" + plan).length());
        return "plan.attempt" + step.replace('/', '.');
    }

    private static @Nullable String typed(HttpServletRequest request) {
        return Stream.of("reason", "note")
                .map(request::getParameter)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
