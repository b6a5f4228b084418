package vn.loa.likeness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.loa.likeness.LikenessPages.Two;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanningYear;
import vn.loa.web.Days;
import vn.loa.web.Option;
import vn.loa.web.Paging;

/** Shows which plans are alike: beside one plan, and of a year for those who review or oversee. */
@Controller
class LikenessController {

    private final LikenessPages pages;
    private final Days days;
    private final MessageSourceAccessor messages;

    LikenessController(LikenessPages pages, Days days, MessageSource messages) {
        this.pages = pages;
        this.days = days;
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    /** Another plan beside this one; public, for its template is compiled. */
    public record OtherRow(String address, String title, String name, int degree, int otherDegree, int shared) {}

    /** Two plans of a list; public as above. */
    public record PairRow(
            String address,
            int degree,
            int shared,
            String one,
            String oneName,
            String other,
            String otherName,
            String both) {}

    @GetMapping("/plans/{plan}/likeness")
    @SignedIn
    String ofPlan(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model) {
        var page = pages.of(by, plan);
        model.addAttribute("address", "/plans/" + plan);
        model.addAttribute("planTitle", title(page.plan().title(), page.plan().year()));
        model.addAttribute("draft", page.plan().status() == PlanStatus.DRAFT);
        var found = page.found();
        model.addAttribute("found", found);
        if (found != null) {
            var at = found.comparedAt();
            model.addAttribute("comparedAt", at == null ? null : Days.moment(at));
            model.addAttribute(
                    "rows",
                    found.others().stream().map(other -> row(plan, other)).toList());
        }
        return "likeness/plan";
    }

    @GetMapping("/likeness")
    @Requires({Permission.REVIEW, Permission.OVERSEE})
    String list(@CurrentOfficer OfficerId by, @ModelAttribute("filter") LikenessFilter filter, Model model) {
        int year = filter.yearOr(PlanningYear.at(days.today()));
        var paging = Paging.of(filter.pageNumber());
        var found = pages.below(by, year, filter.least(), paging.number(), paging.size());
        var more = found.size() > paging.size();
        var rows = found.stream().limit(paging.size()).map(this::row).toList();
        long seen = paging.offset() + rows.size();
        model.addAttribute("filter", filter.answered(year));
        model.addAttribute("degrees", degrees());
        model.addAttribute("rows", rows);
        model.addAttribute("paging", more ? paging.withAtLeast(seen + 1) : paging.withTotal(seen));
        model.addAttribute("list", "/likeness?year=" + year + "&degree=" + filter.least());
        return "likeness/list";
    }

    private OtherRow row(PlanId plan, AlikePlan other) {
        var year = String.valueOf(other.year());
        var name = other.number() == null
                ? say("likeness.name", other.unitName(), year)
                : say("likeness.numbered", other.unitName(), year, other.number());
        return new OtherRow(
                sideBySide(plan, other.id()),
                title(other.title(), other.year()),
                name,
                other.degree(),
                other.otherDegree(),
                other.shared());
    }

    private PairRow row(Two two) {
        return new PairRow(
                sideBySide(two.plan(), two.other()),
                Math.max(two.degree(), two.otherDegree()),
                two.shared(),
                title(two.title(), two.year()),
                two.unitName(),
                title(two.otherTitle(), two.year()),
                two.otherUnitName(),
                say("likeness.list.both", two.degree(), two.unitName(), two.otherDegree(), two.otherUnitName()));
    }

    private static String sideBySide(PlanId plan, PlanId other) {
        return "/plans/" + plan + "/comparison/" + other + "?rows=alike";
    }

    private List<Option> degrees() {
        return LikenessFilter.DEGREES.stream()
                .map(degree -> new Option(String.valueOf(degree), say("likeness.list.atLeast", degree)))
                .toList();
    }

    private String title(@Nullable String title, int year) {
        return title == null || title.isBlank() ? say("plan.untitled", String.valueOf(year)) : title;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
