package vn.loa.organization.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.domain.Granting;
import vn.loa.organization.domain.OfficerRegister;
import vn.loa.organization.domain.SecondFactors;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** What an administrator does to an officer's account: permissions, password, lock, departure. */
@Controller
class OfficerAccountController {

    private final OfficerRegister register;
    private final Granting granting;
    private final SecondFactors secondFactors;
    private final OfficerPages pages;
    private final UnitChoice choice;

    OfficerAccountController(
            OfficerRegister register,
            Granting granting,
            SecondFactors secondFactors,
            OfficerPages pages,
            UnitChoice choice) {
        this.register = register;
        this.granting = granting;
        this.secondFactors = secondFactors;
        this.pages = pages;
        this.choice = choice;
    }

    @PostMapping("/officers/{officer}/grants")
    @Requires(Permission.ADMIN)
    ModelAndView grant(
            @CurrentOfficer OfficerId by,
            @PathVariable OfficerId officer,
            @Valid @ModelAttribute("grant") GrantForm form,
            BindingResult errors,
            Once once) {
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    granting.grant(
                            by,
                            officer,
                            Typed.permission("permission", form.permission()),
                            choice.read(by, "on", form.on()));
                    return Made.at("/officers/" + officer, "grant.given");
                }));
        return answer.isError() ? pages.withGrant(by, officer, form, answer.status()) : answer.go();
    }

    @PostMapping("/officers/{officer}/grants/{grant}/revocation")
    @Requires(Permission.ADMIN)
    ModelAndView revoke(
            @CurrentOfficer OfficerId by,
            @PathVariable OfficerId officer,
            @PathVariable UUID grant,
            RedirectAttributes flash) {
        return press(by, officer, () -> granting.revoke(by, officer, grant), flash, "grant.revoked");
    }

    @PostMapping("/officers/{officer}/departure")
    @Requires(Permission.ADMIN)
    ModelAndView leave(
            @CurrentOfficer OfficerId by,
            @PathVariable OfficerId officer,
            @RequestParam int version,
            @ModelAttribute("departure") DepartureForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var status = Submission.of(
                errors, () -> register.leave(by, officer, version, Typed.day("leavesOn", form.leavesOn())));
        return status.isError()
                ? pages.withDeparture(by, officer, version, status)
                : back(officer, flash, "officer.left");
    }

    @PostMapping("/officers/{officer}/return")
    @Requires(Permission.ADMIN)
    ModelAndView comeBack(
            @CurrentOfficer OfficerId by,
            @PathVariable OfficerId officer,
            @RequestParam int version,
            RedirectAttributes flash) {
        return press(by, officer, () -> register.comeBack(by, officer, version), flash, "officer.cameBack");
    }

    @PostMapping("/officers/{officer}/unlocking")
    @Requires(Permission.ADMIN)
    ModelAndView unlock(@CurrentOfficer OfficerId by, @PathVariable OfficerId officer, RedirectAttributes flash) {
        return press(by, officer, () -> register.unlock(by, officer), flash, "officer.unlocked");
    }

    @PostMapping("/officers/{officer}/password")
    @Requires(Permission.ADMIN)
    ModelAndView resetPassword(
            @CurrentOfficer OfficerId by, @PathVariable OfficerId officer, RedirectAttributes flash) {
        return press(
                by,
                officer,
                () -> flash.addFlashAttribute("password", register.resetPassword(by, officer)),
                flash,
                "officer.passwordReset");
    }

    @PostMapping("/officers/{officer}/second-factor/removal")
    @Requires(Permission.ADMIN)
    ModelAndView resetSecondFactor(
            @CurrentOfficer OfficerId by, @PathVariable OfficerId officer, RedirectAttributes flash) {
        return press(by, officer, () -> secondFactors.reset(by, officer), flash, "officer.secondFactor.off");
    }

    private ModelAndView press(OfficerId by, OfficerId officer, Runnable act, RedirectAttributes flash, String notice) {
        return Submission.press(
                () -> {
                    act.run();
                    return back(officer, flash, notice);
                },
                () -> pages.show(by, officer));
    }

    private static ModelAndView back(OfficerId officer, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/officers/" + officer);
    }
}
