package vn.loa.signatures;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** The registry of authorities whose certificates are trusted. */
@Controller
@RequestMapping("/trust-anchors")
class TrustAnchorController {

    private static final String ADDRESS = "/trust-anchors";

    private final TrustAnchors anchors;
    private final Clock clock;

    TrustAnchorController(TrustAnchors anchors, Clock clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    /** @param state how it stands, as the stylesheet names it */
    record Card(TrustAnchorRow row, String validity, String added, String state, String stateKey) {}

    @GetMapping
    @SignedIn
    ModelAndView list() {
        return page(HttpStatus.OK).addObject("form", TrustAnchorForm.empty());
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView add(
            @CurrentOfficer OfficerId by,
            @Valid @ModelAttribute("form") TrustAnchorForm form,
            BindingResult errors,
            Once once) {
        if (!errors.hasErrors() && form.isMissing()) {
            errors.rejectValue("file", "signatures.anchor.missing");
        }
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(once.make(() -> {
                    anchors.add(by, form.content(), form.words());
                    return Made.at(ADDRESS, "signatures.anchor.added");
                }));
            } catch (TrustAnchorRefused refused) {
                errors.rejectValue("file", refused.messageKey(), refused.arguments(), null);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{anchor}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    String end(@CurrentOfficer OfficerId by, @PathVariable UUID anchor, RedirectAttributes flash) {
        anchors.end(by, anchor);
        flash.addFlashAttribute("notice", "signatures.anchor.ended");
        return "redirect:" + ADDRESS;
    }

    @PostMapping("/{anchor}/reinstatement")
    @Requires(value = Permission.ADMIN, everywhere = true)
    String trustAgain(@PathVariable UUID anchor, RedirectAttributes flash) {
        anchors.trustAgain(anchor);
        flash.addFlashAttribute("notice", "signatures.anchor.trustedAgain");
        return "redirect:" + ADDRESS;
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView("signatures/anchors", status)
                .addObject("anchors", anchors.all().stream().map(this::card).toList());
    }

    private Card card(TrustAnchorRow row) {
        var expired = row.validTo().isBefore(clock.instant());
        var state = row.endedAt() != null ? "late" : expired ? "warn" : "ok";
        return new Card(
                row,
                Days.day(row.validFrom()) + " – " + Days.day(row.validTo()),
                row.addedBy() + ", " + Days.moment(row.addedAt()),
                state,
                "signatures.anchor.state." + state);
    }
}
