package vn.loa.planning.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitKind;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.PlanRow;
import vn.loa.web.Days;
import vn.loa.web.Option;
import vn.loa.web.Paging;

/** The list of plans. */
@Controller
@RequestMapping("/plans")
class PlanListController {

    private static final int YEARS = 8;
    private static final int MOST_UNITS = 10;

    private final PlanReading reading;
    private final PlanViews views;
    private final UnitDirectory units;
    private final Days days;
    private final MessageSourceAccessor messages;

    PlanListController(PlanReading reading, PlanViews views, UnitDirectory units, Days days, MessageSource messages) {
        this.reading = reading;
        this.views = views;
        this.units = units;
        this.days = days;
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    @GetMapping
    @SignedIn
    String list(@CurrentOfficer OfficerId by, @ModelAttribute("filter") ListForm form, Model model) {
        // Nobody begins with a whole country: who asks for no unit sees his own.
        var unit = form.unit() == null ? units.homeOf(by).orElse(null) : form.chosenUnit(units);
        // All there is lies in the country: to compare each plan's unit with all of its units finds nothing out.
        var within = unit == null || unit.kind() == UnitKind.COUNTRY ? null : unit;
        var found = reading.list(by, form.filter(within), form.pageNumber(), Paging.SIZE);
        var asked = Paging.of(form.pageNumber());
        var paging = found.more() ? asked.withAtLeast(found.total()) : asked.withTotal(found.total());
        model.addAttribute("unit", unit == null ? form.unit() : unit.id());
        model.addAttribute("unitName", unit == null ? form.unit() : unit.name());
        model.addAttribute(
                "unitProblem", unit == null && form.namesUnit() ? messages.getMessage("plan.list.unitUnknown") : null);
        model.addAttribute("columns", form.columns());
        model.addAttribute("rows", found.rows().stream().map(this::line).toList());
        model.addAttribute("paging", paging);
        model.addAttribute("address", form.address());
        model.addAttribute("export", form.address().replaceFirst("^/plans", "/plans.xlsx"));
        model.addAttribute("years", years());
        model.addAttribute("statuses", statuses());
        return "plan/list";
    }

    /** Answers the filter's picker. */
    @GetMapping("/units")
    @SignedIn
    String units(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("units", units.search(q.strip(), MOST_UNITS));
        return "plan/units";
    }

    /** A row in words: no expression of the template has to work anything out. Public, or none of them could be compiled. */
    public record ListRow(
            String address, String title, String under, String year, String tone, String status, String changed) {}

    private ListRow line(PlanRow row) {
        var number = row.number() == null ? "" : " · " + row.number();
        var date = row.date() == null ? "" : ", " + Days.day(row.date());
        return new ListRow(
                "/plans/" + row.id(),
                views.title(row.title(), row.year()),
                row.unitName() + number + date,
                String.valueOf(row.year()),
                "chip " + tone(row.status()),
                status(row.status()),
                Days.day(row.changedAt()));
    }

    private static String tone(PlanStatus status) {
        return switch (status) {
            case DRAFT, CLOSED, REPLACED -> "";
            case SUBMITTED, REVIEWED -> "info";
            case SIGNED -> "warn";
            case ISSUED -> "ok";
        };
    }

    private String status(PlanStatus status) {
        return messages.getMessage("status." + status.name());
    }

    private List<Option> statuses() {
        return Stream.of(PlanStatus.values())
                .map(status -> new Option(status.name(), status(status)))
                .toList();
    }

    private List<Option> years() {
        int next = days.today().getYear() + 1;
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> String.valueOf(next - ago))
                .map(year -> new Option(year, year))
                .toList();
    }
}
