package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.kernel.Rejection;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitSummary;
import vn.loa.planning.PlanningYear;
import vn.loa.planning.domain.InvalidEntry;
import vn.loa.planning.domain.PlanFilter;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.PlanRow;
import vn.loa.web.Days;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.Option;

/** Begins plans: from the template, a file, pasted text, an earlier plan, or Loa's JSON. */
@Controller
class PlanStartController {

    private static final int EARLIER = 8;

    private final PlanStart start;
    private final PlanReading reading;
    private final UnitDirectory units;
    private final EditorScreen screen;
    private final Clock clock;

    PlanStartController(PlanStart start, PlanReading reading, UnitDirectory units, EditorScreen screen, Clock clock) {
        this.start = start;
        this.reading = reading;
        this.units = units;
        this.screen = screen;
        this.clock = clock;
    }

    @GetMapping("/plans/new")
    @Requires(Permission.DRAFT)
    String choose(@CurrentOfficer OfficerId officer, @RequestParam(defaultValue = "") String q, Model model) {
        var own = units.grantedTo(officer, Permission.DRAFT);
        model.addAttribute("form", blank(own, q));
        return page(officer, own, q, model);
    }

    /** The earlier plans that the words find, for the script; without one the whole page does it. */
    @GetMapping(path = "/plans/new", headers = "HX-Request")
    @Requires(Permission.DRAFT)
    String earlier(@CurrentOfficer OfficerId officer, StartForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("earlier", earlier(officer, form.unit(), form.q()));
        return "plan/new :: earlier";
    }

    @PostMapping("/plans")
    @Requires(Permission.DRAFT)
    String begin(
            @CurrentOfficer OfficerId officer,
            @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            Once once) {
        if (form.way() == null || form.way() == StartForm.Way.SEARCH) {
            return page(officer, form.q(), model);
        }
        check(form, errors);
        if (!errors.hasErrors()) {
            try {
                var begun = start.begin(officer, form.way(), form.unit(), form.yearNumber(), form);
                return once.make(() -> Made.at(begun.get()));
            } catch (Rejection refused) {
                refuse(form.way(), refused, errors);
            }
        }
        response.setStatus(422);
        return page(officer, form.q(), model);
    }

    private StartForm blank(List<UnitSummary> own, String q) {
        return StartForm.blank(own.isEmpty() ? null : own.get(0).id(), planningYear(), q);
    }

    private static void check(StartForm form, BindingResult errors) {
        if (form.unit() == null) {
            errors.rejectValue("unit", "plan.new.unit.missing");
        }
        if (form.yearNumber() == 0) {
            errors.rejectValue("year", "plan.new.year.wrong");
        }
    }

    private static void refuse(StartForm.Way way, Rejection refused, BindingResult errors) {
        if (!Refused.keepsText(refused)) {
            throw refused;
        }
        var field = refused instanceof InvalidEntry entry && errors.getFieldType(entry.field()) != null
                ? entry.field()
                : fieldOf(way);
        errors.rejectValue(field, refused.messageKey(), refused.arguments(), null);
    }

    private static String fieldOf(StartForm.Way way) {
        return switch (way) {
            case FILE -> "file";
            case TEXT -> "text";
            case JSON -> "json";
            case COPY -> "earlier";
            case TEMPLATE, SEARCH -> "year";
        };
    }

    private String page(OfficerId officer, String q, Model model) {
        return page(officer, units.grantedTo(officer, Permission.DRAFT), q, model);
    }

    private String page(OfficerId officer, List<UnitSummary> own, String q, Model model) {
        model.addAttribute(
                "units",
                own.stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList());
        var unit = model.getAttribute("form") instanceof StartForm form ? form.unit() : null;
        model.addAttribute("earlier", earlier(officer, unit, q));
        return "plan/new";
    }

    private List<Option> earlier(OfficerId officer, @Nullable UnitId unit, String q) {
        var filter = new PlanFilter(null, unit, null, q.isBlank() ? null : q, PlanFilter.Order.YEAR, true);
        return reading.list(officer, filter, 1, EARLIER).rows().stream()
                .map(plan -> new Option(plan.id().toString(), named(plan)))
                .toList();
    }

    private String named(PlanRow plan) {
        var title = screen.titleOf(plan.title(), plan.year());
        return plan.number() == null
                ? plan.year() + " · " + title
                : plan.year() + " · " + plan.number() + " · " + title;
    }

    private int planningYear() {
        return PlanningYear.at(LocalDate.ofInstant(clock.instant(), Days.VIETNAM));
    }
}
