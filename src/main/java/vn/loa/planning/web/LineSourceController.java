package vn.loa.planning.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.planning.LineId;
import vn.loa.planning.domain.LineSources;

/** Brings a line up to what it was taken from, after the change was shown. */
@Controller
class LineSourceController {

    private final LineSources sources;

    LineSourceController(LineSources sources) {
        this.sources = sources;
    }

    @PostMapping("/plans/{plan}/sections/{section}/lines/{line}/source")
    @Requires(Permission.DRAFT)
    String renew(
            @CurrentOfficer OfficerId officer,
            SectionPath path,
            @PathVariable LineId line,
            @ModelAttribute LineSourceForm form,
            RedirectAttributes flash) {
        sources.renew(officer, path.plan(), path.section(), form.renewal(line));
        flash.addFlashAttribute("notice", form.takesWords() ? "plan.source.taken" : "plan.source.kept");
        return "redirect:" + SectionController.address(path.plan(), path.section()) + "#line-" + line;
    }
}
