package vn.loa.execution.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.execution.domain.ActivityFilter.When;
import vn.loa.execution.domain.ActivityFilter.Whose;
import vn.loa.execution.domain.ActivityReading;
import vn.loa.execution.domain.ActivityRow;
import vn.loa.execution.domain.ActivityRows;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.web.Days;
import vn.loa.web.Option;
import vn.loa.web.Paging;

/** What the officer's commune has to do by its issued plans, and when. */
@Controller
@RequestMapping("/activities")
class ActivityListController {

    private final ActivityReading reading;
    private final ActivityWording wording;
    private final UnitDirectory units;
    private final Days days;

    ActivityListController(ActivityReading reading, ActivityWording wording, UnitDirectory units, Days days) {
        this.reading = reading;
        this.wording = wording;
        this.units = units;
        this.days = days;
    }

    /** A row in words. Public, or the template's expressions could not be compiled. */
    public record Row(
            String address, String title, String under, String day, String tone, String status, String done) {}

    /** A choice of times with how many wait there. */
    public record Tab(String address, String label, boolean current, int count) {}

    @GetMapping
    @SignedIn
    String list(@CurrentOfficer OfficerId by, @ModelAttribute("filter") ActivityListForm form, Model model) {
        var home = units.homeOf(by);
        var filter = form.filter();
        var asked = Paging.of(form.pageNumber());
        var found = home.map(unit -> reading.list(by, unit.id(), filter, (int) asked.offset(), asked.size()))
                .orElse(new ActivityRows(List.of(), 0));
        var waiting = home.map(unit -> reading.waiting(by, unit.id(), filter.whose()));
        model.addAttribute("unitName", home.map(unit -> unit.name()).orElse(null));
        model.addAttribute(
                "tabs",
                Stream.of(When.values())
                        .map(when -> new Tab(
                                form.address(when),
                                wording.say("execution.when." + when),
                                when == filter.when(),
                                waiting.map(counts -> counts.getOrDefault(when, 0))
                                        .orElse(0)))
                        .toList());
        model.addAttribute("when", filter.when().name());
        model.addAttribute("rows", found.rows().stream().map(this::row).toList());
        model.addAttribute("paging", asked.withTotal(found.total()));
        model.addAttribute("address", form.address(filter.when()));
        model.addAttribute("whoses", whoses());
        model.addAttribute("areas", wording.areas());
        model.addAttribute("channels", wording.channels());
        return "execution/list";
    }

    private Row row(ActivityRow row) {
        var late = row.isLate(days.today());
        var at = row.occurrence() == null ? "" : "?at=" + row.occurrence() + "#at-" + row.occurrence();
        return new Row(
                "/activities/" + row.activity() + at,
                row.title(),
                Stream.of(row.lead(), row.words())
                        .filter(text -> text != null && !text.isBlank())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""),
                wording.time(row.kind(), row.begins(), row.due()),
                late ? "late" : row.doneOn() != null ? "ok" : "",
                row.occurrence() == null ? wording.say("execution.kind.UNDATED") : wording.status(row.doneOn(), late),
                row.needed() > 1 || row.results() > 0
                        ? wording.say("execution.results.of", row.results(), row.needed())
                        : "");
    }

    private List<Option> whoses() {
        return Stream.of(Whose.values())
                .map(whose -> new Option(whose.name(), wording.say("execution.whose." + whose)))
                .toList();
    }
}
