package vn.loa.execution.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.loa.execution.domain.Waiting;
import vn.loa.execution.web.ActivityListForm.View;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitSummary;
import vn.loa.web.Days;
import vn.loa.web.Option;
import vn.loa.web.Paging;

/** What the officer's commune has to do by its issued plans, and when: as a list, a month, a board. */
@Controller
@RequestMapping("/activities")
class ActivityListController {

    private final ActivityReading reading;
    private final ActivityWording wording;
    private final ActivityCalendar calendar;
    private final ActivityBoard board;
    private final UnitDirectory units;
    private final Days days;

    ActivityListController(
            ActivityReading reading,
            ActivityWording wording,
            ActivityCalendar calendar,
            ActivityBoard board,
            UnitDirectory units,
            Days days) {
        this.reading = reading;
        this.wording = wording;
        this.calendar = calendar;
        this.board = board;
        this.units = units;
        this.days = days;
    }

    /** A row in words. Public, or the template's expressions could not be compiled. */
    public record Row(
            String address, String title, String under, String day, String tone, String status, String done) {}

    /** A choice of times or of a layout, with how many wait there. */
    public record Tab(String address, String label, boolean current, int count) {}

    @GetMapping
    @SignedIn
    String show(@CurrentOfficer OfficerId by, @ModelAttribute("filter") ActivityListForm form, Model model) {
        var home = units.homeOf(by).orElse(null);
        var waiting = home == null
                ? Waiting.nothing()
                : reading.waiting(by, home.id(), form.filter().whose());
        model.addAttribute("unitName", home == null ? null : home.name());
        model.addAttribute("views", views(form));
        model.addAttribute("whoses", whoses());
        model.addAttribute("areas", wording.areas());
        model.addAttribute("channels", wording.channels());
        model.addAttribute(
                "leads",
                waiting.leads().stream().map(lead -> new Option(lead, lead)).toList());
        model.addAttribute("clear", form.cleared());
        return switch (form.shown()) {
            case LIST -> list(by, home, form, waiting, model);
            case CALENDAR -> month(by, home, form, model);
            case BOARD -> board.lay(home == null ? Map.of() : reading.board(by, home.id(), form.filter()), form, model);
        };
    }

    private String list(OfficerId by, @Nullable UnitSummary home, ActivityListForm form, Waiting waiting, Model model) {
        var filter = form.filter();
        var asked = Paging.of(form.pageNumber());
        var found = home == null
                ? ActivityRows.none()
                : reading.list(by, home.id(), filter, (int) asked.offset(), asked.size());
        model.addAttribute("tabs", tabs(form, waiting));
        model.addAttribute("when", filter.when().name());
        model.addAttribute("rows", found.rows().stream().map(this::row).toList());
        model.addAttribute("paging", asked.withTotal(found.total()));
        model.addAttribute("address", form.address(filter.when()));
        model.addAttribute("download", form.download());
        return "execution/list";
    }

    private String month(OfficerId by, @Nullable UnitSummary home, ActivityListForm form, Model model) {
        var month = form.shownMonth(days.today());
        var found = home == null ? ActivityRows.none() : reading.month(by, home.id(), form.filter(), month);
        return calendar.lay(month, found, form, model);
    }

    private List<Tab> tabs(ActivityListForm form, Waiting waiting) {
        return Stream.of(When.values())
                .map(when -> new Tab(
                        form.address(when),
                        wording.say("execution.when." + when),
                        when == form.filter().when(),
                        waiting.counts().getOrDefault(when, 0)))
                .toList();
    }

    private List<Tab> views(ActivityListForm form) {
        return Stream.of(View.values())
                .map(view ->
                        new Tab(form.address(view), wording.say("execution.view." + view), view == form.shown(), 0))
                .toList();
    }

    private Row row(ActivityRow row) {
        var late = row.isLate(days.today());
        return new Row(
                ActivityWording.address(row),
                row.title(),
                Stream.of(row.lead(), row.words())
                        .filter(text -> text != null && !text.isBlank())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""),
                wording.time(row.kind(), row.begins(), row.due()),
                ActivityWording.tone(row, late),
                row.occurrence() == null ? wording.say("execution.kind.UNDATED") : wording.status(row.doneOn(), late),
                wording.done(row));
    }

    private List<Option> whoses() {
        return Stream.of(Whose.values())
                .map(whose -> new Option(whose.name(), wording.say("execution.whose." + whose)))
                .toList();
    }
}
