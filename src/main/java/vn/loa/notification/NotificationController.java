package vn.loa.notification;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.SignedIn;
import vn.loa.web.Answer;
import vn.loa.web.Days;
import vn.loa.web.Viewers;

/** The officer's own address, and whether he wants to be reminded by mail. */
@Controller
@RequestMapping("/notifications")
class NotificationController {

    private final MailAddresses addresses;
    private final DigestLedger ledger;
    private final DigestClock clock;
    private final Viewers viewers;
    private final Days days;

    NotificationController(
            MailAddresses addresses, DigestLedger ledger, DigestClock clock, Viewers viewers, Days days) {
        this.addresses = addresses;
        this.ledger = ledger;
        this.clock = clock;
        this.viewers = viewers;
        this.days = days;
    }

    /** As typed. */
    @NullUnmarked
    record MailForm(String address, Boolean digest) {

        boolean wanted() {
            return Boolean.TRUE.equals(digest);
        }
    }

    @GetMapping
    @SignedIn
    String show(@CurrentOfficer OfficerId by, Model model) {
        var wish = addresses.of(by).orElse(new MailAddresses.Wish("", true));
        model.addAttribute("form", new MailForm(wish.address(), wish.digest()));
        return page(model);
    }

    @PostMapping
    @SignedIn
    ModelAndView set(
            @CurrentOfficer OfficerId by,
            @ModelAttribute("form") MailForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var answer = Answer.of(errors, () -> {
            addresses.set(by, form.address() == null ? "" : form.address(), form.wanted());
            return "redirect:/notifications";
        });
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "notification.saved");
            return new ModelAndView(answer.view());
        }
        return new ModelAndView(page(model), answer.status());
    }

    private String page(Model model) {
        model.addAttribute("sends", clock.sendsMail());
        model.addAttribute("hour", clock.hour());
        var administers = viewers.current().may(Permission.ADMIN.name());
        model.addAttribute("day", administers && clock.sendsMail() ? ledger.day(days.today()) : null);
        return "notification/show";
    }
}
