package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.organization.OpenToAll;
import vn.loa.organization.SignInNotice;
import vn.loa.organization.domain.SigningIn;
import vn.loa.organization.domain.SigningIn.Outcome;

@Controller
class SignInController {

    static final String STALE_FORM = "/sign-in/stale-form";

    private final SigningIn signingIn;
    private final Entrance entrance;
    private final PasskeyCeremony ceremony;
    private final Interruptions interruptions;
    private final ServiceSignIn services;
    private final ObjectProvider<SignInNotice> notice;
    private final Clock clock;

    SignInController(
            SigningIn signingIn,
            Entrance entrance,
            PasskeyCeremony ceremony,
            Interruptions interruptions,
            ServiceSignIn services,
            ObjectProvider<SignInNotice> notice,
            Clock clock) {
        this.signingIn = signingIn;
        this.entrance = entrance;
        this.ceremony = ceremony;
        this.interruptions = interruptions;
        this.services = services;
        this.notice = notice;
        this.clock = clock;
    }

    @GetMapping(Doorway.SIGN_IN)
    @OpenToAll
    ModelAndView show(
            @RequestParam @Nullable String next,
            @RequestParam @Nullable String goodbye,
            @RequestParam @Nullable String over,
            @RequestParam @Nullable String service,
            HttpServletRequest request) {
        if (CurrentStanding.get().isPresent()) {
            return new ModelAndView("redirect:" + Doorway.back(next));
        }
        if (service != null) {
            return page(HttpStatus.OK, request)
                    .addObject("form", new SignInForm("", "", next))
                    .addObject(
                            "problem", service.equals("unknown") ? "signIn.service.unknown" : "signIn.service.failed");
        }
        return page(HttpStatus.OK, request)
                .addObject("form", new SignInForm("", "", next))
                .addObject("greeting", greeting(next, goodbye, over));
    }

    @PostMapping(Doorway.SIGN_IN)
    @OpenToAll
    ModelAndView signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = signingIn.attempt(entrance.visitor(request), form.username(), form.password());
        if (outcome instanceof Outcome.Welcome welcome) {
            entrance.admit(welcome.officer(), request, response);
            return new ModelAndView("redirect:" + Doorway.back(form.next()));
        }
        if (outcome instanceof Outcome.Halfway halfway) {
            interruptions.hold(request);
            Halfway.begin(request, halfway.officer(), form.next(), clock.instant());
            return new ModelAndView("redirect:" + CodeController.PATH);
        }
        return page(Turning.away(outcome, "signIn.wrong", errors, response), request);
    }

    /** Where a form ends up whose token is not, or no longer, that of the browser. */
    @RequestMapping(STALE_FORM)
    @OpenToAll
    void staleForm() {
        throw new StaleForm();
    }

    private static @Nullable String greeting(@Nullable String next, @Nullable String goodbye, @Nullable String over) {
        if (goodbye != null) {
            return "signIn.goodbye";
        }
        if (over != null) {
            return TypedTextController.PATH.equals(next) ? "signIn.kept" : "signIn.over";
        }
        return next == null ? null : "signIn.first";
    }

    private ModelAndView page(HttpStatus status, HttpServletRequest request) {
        return new ModelAndView("organization/sign-in", status)
                .addObject("services", services.offered())
                .addObject("passkeys", ceremony.origin(request).isPresent())
                .addObject("demonstration", demonstration());
    }

    private @Nullable SignInNotice demonstration() {
        return Optional.ofNullable(notice.getIfAvailable())
                .filter(demonstration -> !demonstration.accounts().isEmpty())
                .orElse(null);
    }
}
