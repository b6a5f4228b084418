package vn.loa.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.domain.CommunesCoverage;
import vn.loa.guidance.domain.CommunesFilter;
import vn.loa.guidance.domain.GuidanceReading;
import vn.loa.kernel.LongWork;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.web.Paging;
import vn.loa.web.Turns;

/** How all communes answer what a superior asks for. */
@Controller
@RequestMapping("/guidance/{guidance}")
class CommunesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FILLED_AT_ONCE = 2;

    private final Turns filling = new Turns(FILLED_AT_ONCE);
    private final CommunesCoverage coverage;
    private final GuidanceReading reading;
    private final Labels labels;

    CommunesController(CommunesCoverage coverage, GuidanceReading reading, Labels labels) {
        this.coverage = coverage;
        this.reading = reading;
        this.labels = labels;
    }

    @GetMapping("/coverage")
    @SignedIn
    String show(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @ModelAttribute("filter") CommunesForm form,
            Model model) {
        var table = coverage.page(by, guidance, form.filter(), form.pageNumber(), Paging.SIZE);
        model.addAttribute("table", table);
        model.addAttribute("head", table.guidance().head());
        model.addAttribute("paging", Paging.of(form.pageNumber()).withTotal(table.total()));
        model.addAttribute("address", form.address("/guidance/" + guidance + "/coverage"));
        model.addAttribute("export", form.address("/guidance/" + guidance + "/coverage.xlsx"));
        model.addAttribute("states", CommunesForm.states(labels));
        return "guidance/communes";
    }

    // First into a file: a slow browser would hold a connection to the database.
    @GetMapping("/coverage.xlsx")
    @SignedIn
    void download(
            @CurrentOfficer OfficerId by,
            @PathVariable GuidanceId guidance,
            @ModelAttribute("filter") CommunesForm form,
            HttpServletResponse answer)
            throws IOException {
        coverage.watched(by, guidance);
        var page = reading.page(by, guidance);
        var file = Files.createTempFile("loa-", ".xlsx");
        try {
            filling.take(() -> write(by, page, form.filter(), file));
            answer.setContentType(XLSX);
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"yeu-cau-" + page.head().year() + ".xlsx\"");
            answer.setContentLengthLong(Files.size(file));
            Files.copy(file, answer.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private void write(OfficerId by, GuidanceReading.Page page, CommunesFilter filter, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                var sheet = new CommunesSheet(out, page.holding().size(), labels)) {
            LongWork.run(() -> coverage.each(by, page.head().id(), filter, sheet::add));
        }
    }
}
