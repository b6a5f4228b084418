package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.domain.SecondFactors;
import vn.loa.organization.domain.Standing;

/** An officer's own page on what he proves beside the password. */
@Controller
class SecondFactorController {

    static final String PATH = "/second-factor";

    private static final String TELEPHONE = PATH + "/telephone";
    private static final String VIEW = "organization/second-factor";

    private final SecondFactors factors;
    private final TelephoneOffer offer;
    private final Duties duties;

    SecondFactorController(SecondFactors factors, TelephoneOffer offer, Duties duties) {
        this.factors = factors;
        this.offer = offer;
        this.duties = duties;
    }

    @GetMapping(PATH)
    @SignedIn
    ModelAndView show(@CurrentOfficer OfficerId officer, HttpServletRequest request) {
        return page(officer, request, HttpStatus.OK).addObject("form", new OwnPasswordForm(""));
    }

    @GetMapping(TELEPHONE)
    @SignedIn
    ModelAndView offer() {
        return telephone(new TelephoneForm("", "", ""), HttpStatus.OK);
    }

    /** The secret comes from the form: the officer chooses what his telephone shares, and nobody else's is touched. */
    @PostMapping(TELEPHONE)
    @SignedIn
    ModelAndView enrol(
            @CurrentOfficer OfficerId officer,
            @ModelAttribute("form") TelephoneForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var status = Submission.of(
                errors,
                () -> show(factors.enrolTimeCodes(officer, form.password(), form.secret(), form.code()), flash));
        return status.isError() ? telephone(form, status) : back(flash, "secondFactor.enrolled");
    }

    @PostMapping(TELEPHONE + "/removal")
    @SignedIn
    ModelAndView remove(
            @CurrentOfficer OfficerId officer,
            @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var status = Submission.of(errors, () -> factors.removeTimeCodes(officer, form.password()));
        return status.isError() ? page(officer, request, status) : back(flash, "secondFactor.removed");
    }

    @PostMapping(PATH + "/recovery-codes")
    @SignedIn
    ModelAndView renew(
            @CurrentOfficer OfficerId officer,
            @ModelAttribute("form") OwnPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var status = Submission.of(errors, () -> show(factors.renewRecoveryCodes(officer, form.password()), flash));
        return status.isError() ? page(officer, request, status) : back(flash, "secondFactor.renewed");
    }

    static void show(List<String> codes, RedirectAttributes flash) {
        if (!codes.isEmpty()) {
            flash.addFlashAttribute("recoveryCodes", codes);
        }
    }

    private ModelAndView page(OfficerId officer, HttpServletRequest request, HttpStatus status) {
        var standing = CurrentStanding.get().orElseThrow(NotFound::new);
        return new ModelAndView(VIEW, status)
                .addObject("state", factors.of(officer))
                .addObject("owed", duties.owesSecondFactor(standing, Way.of(request)));
    }

    private ModelAndView telephone(TelephoneForm form, HttpStatus status) {
        var name = CurrentStanding.get().map(Standing::fullName).orElse("");
        var secret = offer.secret(form.secret());
        var page = new ModelAndView("organization/second-factor-telephone", status)
                .addObject("secret", secret)
                .addObject("offer", offer.drawn(secret, name));
        return status.isError() ? page : page.addObject("form", form);
    }

    private static ModelAndView back(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + PATH);
    }
}
