package vn.loa.guidance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.domain.GuidanceReading;
import vn.loa.guidance.domain.PlanFromGuidance;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitSummary;
import vn.loa.planning.PlanningYear;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.Option;

/** Begins a commune's plan from what a superior asks for. */
@Controller
class PlanBeginningController {

    private final GuidanceReading reading;
    private final PlanFromGuidance beginning;
    private final UnitDirectory units;
    private final Days days;

    PlanBeginningController(GuidanceReading reading, PlanFromGuidance beginning, UnitDirectory units, Days days) {
        this.reading = reading;
        this.beginning = beginning;
        this.units = units;
        this.days = days;
    }

    @GetMapping("/plans/new/guidance")
    @Requires(Permission.DRAFT)
    String choose(
            @CurrentOfficer OfficerId by,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String year,
            Model model) {
        fill(by, unit, year, model);
        model.addAttribute("within", false);
        return "guidance/start";
    }

    /** The same, to stand within the page on which a plan is begun. */
    @GetMapping(path = "/plans/new/guidance", headers = "HX-Request")
    @Requires(Permission.DRAFT)
    String offered(
            @CurrentOfficer OfficerId by,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String year,
            Model model) {
        fill(by, unit, year, model);
        model.addAttribute("within", true);
        return "guidance/start :: offered";
    }

    @PostMapping("/guidance/{guidance}/plans")
    @Requires(Permission.DRAFT)
    String begin(
            @CurrentOfficer OfficerId by, @PathVariable GuidanceId guidance, @RequestParam UnitId unit, Once once) {
        return once.make(
                () -> Made.at("/plans/" + beginning.start(by, guidance, unit) + "/coverage", "guidance.done.begun"));
    }

    private void fill(OfficerId by, @Nullable String unit, @Nullable String year, Model model) {
        var own = units.grantedTo(by, Permission.DRAFT);
        var chosen = own.stream()
                .filter(one -> one.id().toString().equals(unit))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(UnitSummary::id)
                .orElse(null);
        var wanted = year != null && year.strip().matches("\\d{4}")
                ? Integer.parseInt(year.strip())
                : PlanningYear.at(days.today());
        model.addAttribute(
                "units",
                own.stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
        model.addAttribute("unit", chosen);
        model.addAttribute("year", String.valueOf(wanted));
        model.addAttribute("rows", chosen == null ? List.of() : reading.forUnit(chosen, wanted));
    }
}
