package vn.loa.reporting.web;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.catalog.Catalog;
import vn.loa.execution.Outcomes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.domain.ReportReading;
import vn.loa.reporting.domain.ReportReading.Counted;
import vn.loa.web.Days;
import vn.loa.web.Paging;

/** The results behind a figure of a report. */
@Controller
class BehindController {

    private static final int LONGEST_CODE = 60;

    private final ReportReading reading;
    private final ReportScreen screen;
    private final ReportWording wording;
    private final Catalog catalog;

    BehindController(ReportReading reading, ReportScreen screen, ReportWording wording, Catalog catalog) {
        this.reading = reading;
        this.screen = screen;
        this.wording = wording;
        this.catalog = catalog;
    }

    /** A result in words. Public, or the template's expressions could not be compiled. */
    public record Row(String address, String title, String text, String day, String counted) {}

    @GetMapping("/reports/{report}/results")
    @SignedIn
    String show(
            @CurrentOfficer OfficerId by,
            @PathVariable ReportId report,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String counted,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        var asked = Paging.of(page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1);
        var of = choice(Outcomes.Kind.values(), kind);
        var span = choice(Counted.values(), counted);
        var part = code.substring(0, Math.min(code.length(), LONGEST_CODE));
        var behind = reading.behind(by, report, of, part, span, (int) asked.offset(), asked.size());
        model.addAttribute("head", behind.head());
        model.addAttribute("name", screen.name(behind.head()));
        model.addAttribute(
                "about",
                wording.say(
                        "report.behind.about",
                        label(of, part, behind),
                        Days.day(behind.span().from()),
                        Days.day(behind.span().to())));
        model.addAttribute(
                "rows", behind.results().rows().stream().map(this::row).toList());
        model.addAttribute("paging", asked.withTotal(behind.results().total()));
        model.addAttribute(
                "address",
                UriComponentsBuilder.fromPath("/reports/" + report + "/results")
                        .queryParam("kind", of)
                        .queryParam("code", "{code}")
                        .queryParam("counted", span)
                        .encode()
                        .buildAndExpand(part)
                        .toUriString());
        return "report/results";
    }

    private String label(Outcomes.Kind kind, String code, ReportReading.Behind behind) {
        return switch (kind) {
            case TOTAL -> wording.say("report.part.all");
            case ACTIVITY ->
                behind.results().rows().stream()
                        .findFirst()
                        .map(Outcomes.Found::title)
                        .orElse(wording.say("report.part.ACTIVITY"));
            default -> catalog.shortLabels().getOrDefault(code, wording.say("report.part." + kind));
        };
    }

    private Row row(Outcomes.Found found) {
        var quantity = found.quantity() == null ? "" : ReportWording.number(found.quantity()) + " " + found.measure();
        var people = found.people() == null ? "" : wording.say("report.people", found.people());
        return new Row(
                "/activities/" + found.activity(),
                found.title(),
                found.text(),
                Days.day(found.day()),
                quantity.isEmpty() || people.isEmpty() ? quantity + people : quantity + " · " + people);
    }

    private static <E extends Enum<E>> E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }
}
