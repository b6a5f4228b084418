package vn.loa.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriComponentsBuilder;
import vn.loa.documents.Paper;
import vn.loa.execution.Progress;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OpenToAll;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanSummary;
import vn.loa.planning.PlanTexts;
import vn.loa.planning.PublishedPlans;
import vn.loa.web.Days;
import vn.loa.web.Nobody;
import vn.loa.web.Paging;

/**
 * Published plans for citizens: the text as it was issued, what became of its activities, in numbers. Names of officers,
 * the words of results, links and evidence stay inside. The pages are the same for all, and may be kept on the way.
 */
@Controller
@RequestMapping("/public")
class PublicController {

    private static final int LONGEST_TEXT = 200;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublishedPlans published;
    private final PlanTexts texts;
    private final Progress progress;
    private final Paper paper;
    private final ProgressWording wording;
    private final Days days;

    PublicController(
            PublishedPlans published,
            PlanTexts texts,
            Progress progress,
            Paper paper,
            ProgressWording wording,
            Days days) {
        this.published = published;
        this.texts = texts;
        this.progress = progress;
        this.paper = paper;
        this.wording = wording;
        this.days = days;
    }

    /** A plan in the list. Public, or the template's expressions could not be compiled. */
    public record Row(String address, String title, String unit, String issued) {}

    @GetMapping
    @OpenToAll
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            HttpServletResponse response) {
        var words = text.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST_TEXT));
        var number = page.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(page)) : 1;
        var found = published.find(words, Paging.of(number));
        forEverybody(model, response);
        model.addAttribute("text", words);
        model.addAttribute("rows", found.rows().stream().map(this::row).toList());
        model.addAttribute("paging", found.paging());
        model.addAttribute("url", address(words));
        return "publication/list";
    }

    @GetMapping("/{plan}")
    @OpenToAll
    @Nullable
    String show(@PathVariable PlanId plan, Model model, WebRequest request, HttpServletResponse response) {
        var text = texts.lastFrozen(plan)
                .filter(found -> found.plan().status().isPublished())
                .orElseThrow(NotFound::new);
        var lines = progress.of(plan);
        forEverybody(model, response);
        // Late depends on the day.
        var seen = List.of(text.plan().status(), text.plan().changedAt(), lines, days.today());
        if (request.checkNotModified("\"" + Integer.toHexString(seen.hashCode()) + "-" + plan + "\"")) {
            return null;
        }
        model.addAttribute("plan", row(text.plan()));
        model.addAttribute("status", text.plan().status().name());
        model.addAttribute("summary", wording.summary(lines));
        model.addAttribute("lines", lines.stream().map(wording::line).toList());
        model.addAttribute("paper", paper.markup(text.document()));
        return "publication/plan";
    }

    private Row row(PlanSummary plan) {
        return new Row("/public/" + plan.id(), wording.title(plan), plan.unitName(), wording.issued(plan));
    }

    /** Who happens to be signed in stands in no page that others may get from a cache. */
    private static void forEverybody(Model model, HttpServletResponse response) {
        model.addAttribute("viewer", Nobody.INSTANCE);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
    }

    private static String address(String words) {
        var address = UriComponentsBuilder.fromPath("/public");
        return words.isEmpty()
                ? "/public"
                : address.queryParam("text", "{text}")
                        .encode()
                        .buildAndExpand(words)
                        .toUriString();
    }
}
