package vn.loa.execution.web;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.loa.execution.domain.ActivityFeeds;
import vn.loa.execution.domain.ActivityFilter.Whose;
import vn.loa.execution.domain.ActivityRow;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.OpenToAll;
import vn.loa.organization.SignedIn;
import vn.loa.web.Days;
import vn.loa.web.Option;

/** The activities in the officer's own calendar program, by a private address that is shown once. */
@Controller
class ActivityFeedController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final Duration FRESH = Duration.ofHours(1);

    private final ActivityFeeds feeds;
    private final ActivityWording wording;

    ActivityFeedController(ActivityFeeds feeds, ActivityWording wording) {
        this.feeds = feeds;
        this.wording = wording;
    }

    /** Whose activities are to be in the calendar, as chosen. */
    record FeedForm(Whose whose) {}

    @GetMapping("/activities/feed")
    @SignedIn
    String show(@CurrentOfficer OfficerId by, Model model) {
        var feed = feeds.of(by);
        var whose = feed.map(ActivityFeeds.Feed::whose).orElse(Whose.OFFICE);
        model.addAttribute("form", new FeedForm(whose));
        model.addAttribute(
                "whoses",
                Stream.of(Whose.values())
                        .map(any -> new Option(any.name(), wording.say("execution.whose." + any)))
                        .toList());
        model.addAttribute(
                "since",
                feed.map(made -> wording.say(
                                "execution.feed.since",
                                wording.say("execution.whose." + made.whose()),
                                Days.day(made.madeAt())))
                        .orElse(null));
        return "execution/feed";
    }

    // No redirect: the address stands in this answer alone.
    @PostMapping("/activities/feed")
    @SignedIn
    String make(@CurrentOfficer OfficerId by, @ModelAttribute("form") FeedForm form, Model model) {
        var token = feeds.make(by, form.whose() == null ? Whose.OFFICE : form.whose());
        model.addAttribute("address", here().path("/calendar/" + token + ".ics").toUriString());
        return show(by, model);
    }

    @PostMapping("/activities/feed/withdrawal")
    @SignedIn
    String withdraw(@CurrentOfficer OfficerId by, RedirectAttributes flash) {
        feeds.withdraw(by);
        flash.addFlashAttribute("notice", "execution.feed.withdrawn");
        return "redirect:/activities/feed";
    }

    @GetMapping("/calendar/{token}.ics")
    @OpenToAll
    ResponseEntity<byte[]> read(@PathVariable String token) {
        var content = feeds.content(token);
        var text = new CalendarText(wording.say("execution.feed.name", content.unitName()));
        var site = here().toUriString();
        for (var entry : content.entries()) {
            var row = entry.row();
            var due = row.due();
            if (due != null) {
                text.add(
                        row.occurrence() + "@loa",
                        entry.changedAt(),
                        due,
                        (row.doneOn() == null ? "" : "✓ ") + row.title(),
                        description(row),
                        site + ActivityWording.address(row));
            }
        }
        var bytes = text.end();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    private String description(ActivityRow row) {
        return Stream.of(
                        row.lead(),
                        wording.time(row.kind(), row.begins(), row.due()),
                        row.doneOn() == null ? "" : wording.status(row.doneOn(), false))
                .filter(words -> words != null && !words.isBlank())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private static ServletUriComponentsBuilder here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath();
    }
}
