package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.organization.OpenToAll;
import vn.loa.organization.domain.CodeSigningIn;
import vn.loa.organization.domain.SigningIn.Outcome;

/** The second step of signing in, after the password. */
@Controller
class CodeController {

    static final String PATH = Doorway.SIGN_IN + "/code";

    private static final String AGAIN = "redirect:" + Doorway.SIGN_IN + "?over";

    private final CodeSigningIn signingIn;
    private final Entrance entrance;
    private final PasskeyCeremony ceremony;
    private final Clock clock;

    CodeController(CodeSigningIn signingIn, Entrance entrance, PasskeyCeremony ceremony, Clock clock) {
        this.signingIn = signingIn;
        this.entrance = entrance;
        this.ceremony = ceremony;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @OpenToAll
    ModelAndView show(HttpServletRequest request) {
        return Halfway.of(request, clock.instant())
                .map(halfway -> page(halfway, HttpStatus.OK, request).addObject("form", new CodeForm("")))
                .orElseGet(() -> new ModelAndView(AGAIN));
    }

    @PostMapping(PATH)
    @OpenToAll
    ModelAndView prove(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var halfway = Halfway.of(request, clock.instant()).orElse(null);
        if (halfway == null) {
            return new ModelAndView(AGAIN);
        }
        var outcome = signingIn.attempt(entrance.visitor(request), halfway.id(), form.code());
        if (outcome instanceof Outcome.Welcome welcome) {
            entrance.admit(welcome.officer(), request, response);
            return new ModelAndView("redirect:" + Doorway.back(halfway.next()));
        }
        return page(halfway, Turning.away(outcome, "signIn.code.wrong", errors, response), request);
    }

    private ModelAndView page(Halfway halfway, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView("organization/sign-in-code", status)
                .addObject("next", halfway.next())
                .addObject("passkeys", ceremony.origin(request).isPresent());
    }
}
