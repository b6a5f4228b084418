package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.NotFound;
import vn.loa.organization.SignedIn;
import vn.loa.organization.domain.PasswordChange;
import vn.loa.organization.domain.PasswordRules;
import vn.loa.organization.domain.Standing;

@Controller
class PasswordController {

    static final String PATH = "/password";

    private final PasswordChange passwords;
    private final PasswordRules rules;
    private final SignInSession session;

    PasswordController(PasswordChange passwords, PasswordRules rules, SignInSession session) {
        this.passwords = passwords;
        this.rules = rules;
        this.session = session;
    }

    @GetMapping(PATH)
    @SignedIn
    ModelAndView show() {
        return page(HttpStatus.OK).addObject("form", new PasswordForm("", "", ""));
    }

    @PostMapping(PATH)
    @SignedIn
    ModelAndView change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var standing = CurrentStanding.get().orElseThrow(NotFound::new);
        var status = Submission.of(errors, () -> {
            var changed = passwords.change(standing, form.old(), form.chosen(), form.repeated());
            session.begin(changed, request, response);
        });
        if (status.isError()) {
            return page(status);
        }
        flash.addFlashAttribute("notice", "password.changed");
        return new ModelAndView("redirect:/");
    }

    private ModelAndView page(HttpStatus status) {
        var standing = CurrentStanding.get();
        var reason = standing.filter(Standing::passwordInitial).isPresent()
                ? "password.initial"
                : standing.filter(rules::outlived).isPresent() ? "password.outlived" : null;
        return new ModelAndView("organization/password", status)
                .addObject("reason", reason)
                .addObject("rules", rules.shown());
    }
}
