package vn.loa.planning.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.loa.kernel.LongWork;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.planning.domain.PlanExport;
import vn.loa.planning.domain.PlanFilter;
import vn.loa.web.DownloadName;
import vn.loa.web.Turns;

/** The activities of the plans of a list as a spreadsheet. */
@Controller
class PlanExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FILLED_AT_ONCE = 2;

    private final Turns filling = new Turns(FILLED_AT_ONCE);
    private final PlanExport export;
    private final UnitDirectory units;
    private final Choices choices;

    PlanExportController(PlanExport export, UnitDirectory units, Choices choices) {
        this.export = export;
        this.units = units;
        this.choices = choices;
    }

    // First into a file: a slow browser would hold a connection to the database, and an error would come after "200
    // OK".
    @GetMapping("/plans.xlsx")
    @SignedIn
    void download(@CurrentOfficer OfficerId by, @ModelAttribute("filter") ListForm form, HttpServletResponse answer)
            throws IOException {
        var unit = form.unit() == null ? units.homeOf(by).orElse(null) : form.chosenUnit(units);
        var file = Files.createTempFile("loa-", ".xlsx");
        try {
            // Each holds a connection to the database until its last row.
            filling.take(() -> write(by, form.filter(unit), file));
            var name = choices.say(
                    "plan.export.name", unit == null ? "" : unit.name(), form.year() == null ? "" : form.year());
            answer.setContentType(XLSX);
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    DownloadName.of(name, ".xlsx").disposition());
            answer.setContentLengthLong(Files.size(file));
            Files.copy(file, answer.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private void write(OfficerId by, PlanFilter filter, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                var sheet = new ActivitySheet(out, choices)) {
            LongWork.run(() -> export.each(by, filter, sheet::add));
        }
    }
}
