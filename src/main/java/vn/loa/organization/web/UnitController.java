package vn.loa.organization.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitId;
import vn.loa.organization.domain.UnitPage;
import vn.loa.organization.domain.UnitReading;
import vn.loa.organization.domain.UnitRegister;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.StoredText;

@Controller
class UnitController {

    private final UnitRegister register;
    private final UnitReading units;
    private final UnitChoice choice;
    private final Labels labels;
    private final Days days;

    UnitController(UnitRegister register, UnitReading units, UnitChoice choice, Labels labels, Days days) {
        this.register = register;
        this.units = units;
        this.choice = choice;
        this.labels = labels;
        this.days = days;
    }

    @GetMapping("/units/new")
    @Requires(Permission.ADMIN)
    ModelAndView blank(@RequestParam(defaultValue = "") String parent) {
        var form = new UnitForm("", "", "", parent, days.today().toString());
        return page(form, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/units")
    @Requires(Permission.ADMIN)
    ModelAndView found(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Once once) {
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    register.found(officer, form.profile(choice.read(officer, "parent", form.parent())));
                    return Made.at("/units", "unit.founded", form.name());
                }));
        return answer.isError() ? page(form, answer.status()) : answer.go();
    }

    @GetMapping("/units/{unit}")
    @Requires(Permission.ADMIN)
    ModelAndView show(@CurrentOfficer OfficerId officer, @PathVariable UnitId unit) {
        var known = units.page(officer, unit);
        var form = UnitForm.of(known);
        return page(form, HttpStatus.OK)
                .addObject("form", form)
                .addObject("unit", known)
                .addObject("version", known.version());
    }

    @PostMapping("/units/{unit}")
    @Requires(Permission.ADMIN)
    ModelAndView revise(
            @CurrentOfficer OfficerId officer,
            @PathVariable UnitId unit,
            @RequestParam int version,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var status = Submission.of(
                errors, () -> register.revise(officer, unit, version, form.profile(parent(officer, unit, form))));
        return status.isError()
                ? again(officer, unit, version, form, status)
                : new ModelAndView(done(flash, "unit.saved", form.name()));
    }

    @GetMapping("/units/{unit}/end")
    @Requires(Permission.ADMIN)
    ModelAndView askForEnd(@CurrentOfficer OfficerId officer, @PathVariable UnitId unit) {
        var form = new UnitEndForm(days.today().toString(), "");
        return endPage(units.page(officer, unit), form, HttpStatus.OK).addObject("form", form);
    }

    @PostMapping("/units/{unit}/end")
    @Requires(Permission.ADMIN)
    ModelAndView end(
            @CurrentOfficer OfficerId officer,
            @PathVariable UnitId unit,
            @RequestParam int version,
            @ModelAttribute("form") UnitEndForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var answer = Submission.make(
                errors,
                () -> done(
                        flash,
                        "unit.ended",
                        register.end(
                                officer,
                                unit,
                                version,
                                Typed.day("lastDay", form.lastDay()),
                                successor(officer, form))));
        return answer.isError() ? endAgain(officer, unit, version, form, answer.status()) : answer.go();
    }

    @PostMapping("/units/{unit}/reopening")
    @Requires(Permission.ADMIN)
    ModelAndView reopen(
            @CurrentOfficer OfficerId officer,
            @PathVariable UnitId unit,
            @RequestParam int version,
            RedirectAttributes flash) {
        return Submission.press(
                () -> new ModelAndView(done(flash, "unit.reopened", register.reopen(officer, unit, version))),
                () -> show(officer, unit));
    }

    private ModelAndView again(OfficerId officer, UnitId unit, int version, UnitForm form, HttpStatus status) {
        var known = units.page(officer, unit);
        return Submission.late(
                page(form, status).addObject("unit", known),
                version,
                known.version(),
                () -> stored("/units/" + unit, UnitForm.of(known), "parent"));
    }

    private ModelAndView endAgain(OfficerId officer, UnitId unit, int version, UnitEndForm form, HttpStatus status) {
        var known = units.page(officer, unit);
        return Submission.late(
                endPage(known, form, status),
                version,
                known.version(),
                () -> stored("/units/" + unit + "/end", UnitEndForm.of(known), "successor"));
    }

    /** @param chosen the field with a unit in it */
    private StoredText stored(String address, Record form, String chosen) {
        var stored = StoredText.of(address, form);
        return stored.with(chosen, choice.shown(String.valueOf(stored.values().get(chosen))));
    }

    /** The root of the tree stays the root as long as nobody names a parent. */
    private @Nullable UnitId parent(OfficerId officer, UnitId unit, UnitForm form) {
        return form.parent().isBlank() && units.page(officer, unit).parent() == null
                ? null
                : choice.read(officer, "parent", form.parent());
    }

    private @Nullable UnitId successor(OfficerId officer, UnitEndForm form) {
        return form.successor().isBlank() ? null : choice.read(officer, "successor", form.successor());
    }

    private ModelAndView page(UnitForm form, HttpStatus status) {
        return new ModelAndView("organization/unit", status)
                .addObject("kinds", labels.kinds())
                .addObject("parentText", choice.shown(form.parent()));
    }

    private ModelAndView endPage(UnitPage unit, UnitEndForm form, HttpStatus status) {
        return new ModelAndView("organization/unit-end", status)
                .addObject("unit", unit)
                .addObject("version", unit.version())
                .addObject("successorText", choice.shown(form.successor()));
    }

    private static String done(RedirectAttributes flash, String notice, String name) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArguments", new Object[] {name});
        return "redirect:/units";
    }
}
