package vn.loa.reporting.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitSummary;
import vn.loa.reporting.domain.ReportFilter.State;
import vn.loa.reporting.domain.ReportFilter.Whose;
import vn.loa.reporting.domain.ReportListing;
import vn.loa.reporting.domain.ReportRow;
import vn.loa.web.Days;
import vn.loa.web.Paging;

/** Which reports are due, late, handed in, returned or accepted. */
@Controller
@RequestMapping("/reports")
class ReportListController {

    private final ReportListing listing;
    private final ReportWording wording;
    private final UnitDirectory units;
    private final Days days;

    ReportListController(ReportListing listing, ReportWording wording, UnitDirectory units, Days days) {
        this.listing = listing;
        this.wording = wording;
        this.units = units;
        this.days = days;
    }

    /** A row in words. Public, or the template's expressions could not be compiled. */
    public record Row(
            String address, String title, String under, String due, String tone, String status, String handedIn) {}

    /** A choice with how many there are. */
    public record Tab(String address, String label, boolean current, int count) {}

    @GetMapping
    @SignedIn
    String list(@CurrentOfficer OfficerId by, @ModelAttribute("filter") ReportListForm form, Model model) {
        var home = units.homeOf(by).orElse(null);
        var above = home == null || home.kind() != UnitKind.COMMUNE;
        var unit = home == null ? null : home.id();
        var filter = form.filter(above);
        var asked = Paging.of(form.pageNumber());
        var found = listing.list(by, unit, filter, (int) asked.offset(), asked.size());
        var counts = listing.counts(by, unit, filter.whose());
        var below = filter.whose() == Whose.BELOW;
        model.addAttribute("unitName", home == null ? null : home.name());
        model.addAttribute("whoses", above ? whoses(home, filter.whose()) : List.of());
        model.addAttribute(
                "tabs",
                Arrays.stream(State.values())
                        .map(state -> new Tab(
                                ReportListForm.address(filter.whose(), state),
                                wording.say("report.state." + state),
                                state == filter.state(),
                                state == State.ALL || state == State.ACCEPTED ? 0 : counts.getOrDefault(state, 0)))
                        .toList());
        model.addAttribute("below", below);
        model.addAttribute("none", "report.none." + filter.whose() + "." + filter.state());
        model.addAttribute(
                "rows", found.rows().stream().map(row -> row(row, below)).toList());
        model.addAttribute("paging", asked.withTotal(found.total()));
        model.addAttribute("address", ReportListForm.address(filter.whose(), filter.state()));
        return "report/list";
    }

    private List<Tab> whoses(@Nullable UnitSummary home, Whose current) {
        return Arrays.stream(Whose.values())
                .filter(whose -> home != null || whose == Whose.BELOW)
                .map(whose ->
                        new Tab("/reports?whose=" + whose, wording.say("report.whose." + whose), whose == current, 0))
                .toList();
    }

    private Row row(ReportRow row, boolean below) {
        var late = row.isLate(days.today());
        var period = wording.say("report.period", Days.day(row.begins()), Days.day(row.closing()));
        var title = wording.name(row.consolidates(), row.label());
        return new Row(
                "/reports/" + row.id(),
                below ? row.unitName() : title,
                below ? title + " · " + period : period,
                wording.say("report.due.by", Days.day(row.due())),
                ReportWording.tone(row.status(), late),
                wording.status(row.status(), late),
                row.handedInAt() == null ? "" : wording.say("report.handedIn.at", Days.day(row.handedInAt())));
    }
}
