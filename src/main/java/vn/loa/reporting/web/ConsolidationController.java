package vn.loa.reporting.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitSummary;
import vn.loa.reporting.domain.Consolidating;
import vn.loa.reporting.domain.PeriodBelow;
import vn.loa.web.Days;

/** The periods on which units below report, and the report that sums them up. */
@Controller
@RequestMapping("/reports/consolidation")
class ConsolidationController {

    private final Consolidating consolidating;
    private final ReportWording wording;
    private final UnitDirectory units;

    ConsolidationController(Consolidating consolidating, ReportWording wording, UnitDirectory units) {
        this.consolidating = consolidating;
        this.wording = wording;
        this.units = units;
    }

    /** A period in words. Public, or the template's expressions could not be compiled. */
    public record Row(
            String label,
            String period,
            String handedIn,
            String late,
            String own,
            String kind,
            String begins,
            String closing) {}

    @GetMapping
    @Requires(Permission.DRAFT)
    ModelAndView list(@CurrentOfficer OfficerId by) {
        var home = home(by);
        return new ModelAndView(
                        "report/consolidation",
                        "rows",
                        consolidating.periods(by, home.id()).stream()
                                .map(this::row)
                                .toList())
                .addObject("unitName", home.name());
    }

    @PostMapping
    @Requires(Permission.DRAFT)
    String begin(@CurrentOfficer OfficerId by, @ModelAttribute("form") ConsolidationForm form) {
        return "redirect:/reports/" + consolidating.begin(by, home(by).id(), form.period(), form.from(), form.to());
    }

    private UnitSummary home(OfficerId by) {
        return units.homeOf(by).orElseThrow(NotFound::new);
    }

    private Row row(PeriodBelow period) {
        return new Row(
                period.label(),
                wording.say("report.period", Days.day(period.begins()), Days.day(period.closing())),
                wording.say("report.below.handedIn", period.handedIn(), period.units()),
                period.late() == 0 ? "" : wording.say("report.below.late", period.late()),
                period.own() == null ? "" : "/reports/" + period.own(),
                period.kind().name(),
                period.begins().toString(),
                period.closing().toString());
    }
}
