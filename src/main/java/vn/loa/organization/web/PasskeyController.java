package vn.loa.organization.web;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.JacksonException;
import vn.loa.kernel.FieldRejection;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.domain.SecondFactors;
import vn.loa.organization.domain.Standing;
import vn.loa.organization.domain.factor.Challenges;

/** An officer makes a key on a device, and removes it. */
@Controller
class PasskeyController {

    private static final String PATH = SecondFactorController.PATH + "/passkeys";

    private final SecondFactors factors;
    private final PasskeyCeremony ceremony;
    private final Challenges challenges;

    PasskeyController(SecondFactors factors, PasskeyCeremony ceremony, Challenges challenges) {
        this.factors = factors;
        this.ceremony = ceremony;
        this.challenges = challenges;
    }

    @GetMapping(PATH)
    @SignedIn
    ModelAndView offer(@CurrentOfficer OfficerId officer, HttpServletRequest request) {
        return page(officer, request, HttpStatus.OK).addObject("form", new PasskeyForm("", "", "", ""));
    }

    @PostMapping(PATH)
    @SignedIn
    ModelAndView enrol(
            @CurrentOfficer OfficerId officer,
            @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var status = Submission.of(
                errors,
                () -> SecondFactorController.show(
                        factors.enrolPasskey(
                                officer,
                                form.password(),
                                form.label(),
                                label -> register(officer, form, label, request)),
                        flash));
        if (status.isError()) {
            return page(officer, request, status);
        }
        flash.addFlashAttribute("notice", "passkey.enrolled");
        return new ModelAndView("redirect:" + SecondFactorController.PATH);
    }

    @PostMapping(PATH + "/{passkey}/removal")
    @SignedIn
    ModelAndView remove(
            @CurrentOfficer OfficerId officer,
            @PathVariable UUID passkey,
            @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var status = Submission.of(errors, () -> factors.removePasskey(officer, passkey, form.password()));
        if (status.isError()) {
            flash.addFlashAttribute("error", "passkey.notRemoved");
        } else {
            flash.addFlashAttribute("notice", "passkey.removed");
        }
        return new ModelAndView("redirect:" + SecondFactorController.PATH);
    }

    /** What a device answers may be anything; whatever is wrong with it, the officer tries again. */
    private void register(OfficerId officer, PasskeyForm form, String label, HttpServletRequest request) {
        var origin = ceremony.origin(request).orElseThrow(NotFound::new);
        try {
            var challenge = Base64.getUrlDecoder().decode(form.challenge());
            if (!challenges.isOurs(challenge)) {
                throw new FieldRejection("answer", "passkey.wrong");
            }
            ceremony.register(origin, challenge, user(officer), form.answer(), label);
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new FieldRejection("answer", "passkey.wrong");
        }
    }

    private ModelAndView page(OfficerId officer, HttpServletRequest request, HttpStatus status) {
        var page = new ModelAndView("organization/passkey", status);
        var challenge = challenges.pose();
        ceremony.origin(request)
                .ifPresent(origin -> page.addObject("options", ceremony.creation(origin, challenge, user(officer)))
                        .addObject(
                                "challenge",
                                Base64.getUrlEncoder().withoutPadding().encodeToString(challenge)));
        return page;
    }

    private static PublicKeyCredentialUserEntity user(OfficerId officer) {
        return PasskeyRecords.user(
                officer, CurrentStanding.get().map(Standing::fullName).orElse("Loa"));
    }
}
