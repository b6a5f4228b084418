package vn.loa.organization.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.domain.OfficerFilter;
import vn.loa.organization.domain.OfficerReading;
import vn.loa.organization.domain.OfficerRegister;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.Paging;

@Controller
class OfficerController {

    private final OfficerRegister register;
    private final OfficerReading officers;
    private final OfficerPages pages;
    private final UnitChoice choice;

    OfficerController(OfficerRegister register, OfficerReading officers, OfficerPages pages, UnitChoice choice) {
        this.register = register;
        this.officers = officers;
        this.pages = pages;
        this.choice = choice;
    }

    @GetMapping("/officers")
    @Requires(Permission.ADMIN)
    ModelAndView list(
            @CurrentOfficer OfficerId by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean gone,
            @RequestParam(defaultValue = "1") int page) {
        var address = UriComponentsBuilder.fromPath("/officers")
                .queryParam("q", "{q}")
                .queryParam("gone", gone)
                .encode()
                .buildAndExpand(q)
                .toUriString();
        return new ModelAndView("organization/officers")
                .addObject("officers", officers.list(by, new OfficerFilter(q, gone), Paging.of(page)))
                .addObject("q", q)
                .addObject("gone", gone)
                .addObject("address", address);
    }

    @GetMapping("/officers/new")
    @Requires(Permission.ADMIN)
    ModelAndView blank() {
        return blankPage(new OfficerForm("", "", "", ""), HttpStatus.OK)
                .addObject("form", new OfficerForm("", "", "", ""));
    }

    @PostMapping("/officers")
    @Requires(Permission.ADMIN)
    ModelAndView register(
            @CurrentOfficer OfficerId by,
            @Valid @ModelAttribute("form") OfficerForm form,
            BindingResult errors,
            RedirectAttributes flash,
            Once once) {
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    var newcomer =
                            register.register(by, form.username(), form.profile(choice.read(by, "unit", form.unit())));
                    // Shown once and kept nowhere, so a second sending is answered without it.
                    flash.addFlashAttribute("password", newcomer.password());
                    return Made.at("/officers/" + newcomer.id(), "officer.registered");
                }));
        return answer.isError() ? blankPage(form, answer.status()) : answer.go();
    }

    @GetMapping("/officers/{officer}")
    @Requires(Permission.ADMIN)
    ModelAndView show(@CurrentOfficer OfficerId by, @PathVariable OfficerId officer) {
        return pages.show(by, officer);
    }

    @PostMapping("/officers/{officer}")
    @Requires(Permission.ADMIN)
    ModelAndView revise(
            @CurrentOfficer OfficerId by,
            @PathVariable OfficerId officer,
            @RequestParam int version,
            @Valid @ModelAttribute("form") OfficerForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var status = Submission.of(
                errors,
                () -> register.revise(by, officer, version, form.profile(choice.read(by, "unit", form.unit()))));
        if (status.isError()) {
            return pages.withProfile(by, officer, version, form, status);
        }
        flash.addFlashAttribute("notice", "officer.saved");
        return new ModelAndView("redirect:/officers/" + officer);
    }

    private ModelAndView blankPage(OfficerForm form, HttpStatus status) {
        return new ModelAndView("organization/officer-new", status).addObject("unitText", choice.shown(form.unit()));
    }
}
