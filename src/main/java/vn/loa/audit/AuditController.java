package vn.loa.audit;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.web.Days;

/** The pages on which an administrator sees who did what in his units, and whether the audit is whole. */
@Controller
@RequestMapping("/audit")
class AuditController {

    /** As long as somebody waits for a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Acts acts;
    private final ActChanges changes;
    private final Actions actions;
    private final Chains chains;
    private final Wording wording;

    AuditController(Acts acts, ActChanges changes, Actions actions, Chains chains, Wording wording) {
        this.acts = acts;
        this.changes = changes;
        this.actions = actions;
        this.chains = chains;
        this.wording = wording;
    }

    @GetMapping
    @Requires(Permission.ADMIN)
    ModelAndView list(@CurrentOfficer OfficerId by, @ModelAttribute("search") SearchForm search) {
        var page = new ModelAndView("audit/list").addObject("actions", actions.all());
        var about = search.about();
        if (about != null) {
            page.addObject("aboutName", acts.name(by, about).orElse(wording.say("audit.draft")));
        }
        var filter = search.filter();
        if (filter.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("wrongDay", true);
        }
        var found = acts.find(by, filter.get(), wording.say("audit.draft"));
        return page.addObject("acts", found.acts().stream().map(wording::line).toList())
                .addObject("older", found.older() == null ? null : search.address(found.older()))
                .addObject("newest", search.before() == null ? null : search.address(null));
    }

    @GetMapping("/{act:[1-9][0-9]{0,17}}")
    @Requires(Permission.ADMIN)
    ModelAndView act(@CurrentOfficer OfficerId by, @PathVariable long act) {
        var found = acts.find(by, act, wording.say("audit.draft")).orElseThrow(NotFound::new);
        var rows = changes.of(by, act);
        var names = changes.names(rows);
        return new ModelAndView("audit/act")
                .addObject("act", wording.line(found))
                .addObject("route", found.action())
                .addObject("seal", chains.sealOf(act).orElse(null))
                .addObject("count", changes.count(act))
                .addObject(
                        "rows",
                        rows.stream().map(row -> wording.card(row, names)).toList());
    }

    @GetMapping("/chain")
    @Requires(Permission.ADMIN)
    ModelAndView chain() {
        var verdict = chains.newest(PATIENCE);
        var since = verdict.since();
        return new ModelAndView("audit/chain")
                .addObject("verdict", verdict)
                .addObject("since", since == null ? "" : Days.moment(since));
    }
}
