package vn.loa.execution.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.loa.execution.domain.ActivityReading;
import vn.loa.execution.domain.ActivityRow;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitSummary;
import vn.loa.web.DownloadName;

/** The list of activities, whole and not by pages, as a spreadsheet. */
@Controller
class ActivityExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ActivityReading reading;
    private final ActivityWorkbook workbook;
    private final ActivityWording wording;
    private final UnitDirectory units;

    ActivityExportController(
            ActivityReading reading, ActivityWorkbook workbook, ActivityWording wording, UnitDirectory units) {
        this.reading = reading;
        this.workbook = workbook;
        this.wording = wording;
        this.units = units;
    }

    @GetMapping("/activities.xlsx")
    @SignedIn
    ResponseEntity<byte[]> download(@CurrentOfficer OfficerId by, @ModelAttribute("filter") ActivityListForm form) {
        var home = units.homeOf(by);
        var rows = home.map(unit -> reading.all(by, unit.id(), form.filter())).orElseGet(List::<ActivityRow>of);
        var name =
                wording.say("execution.sheet.name", home.map(UnitSummary::name).orElse(""));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.of(name, ".xlsx").disposition())
                .body(workbook.of(rows));
    }
}
