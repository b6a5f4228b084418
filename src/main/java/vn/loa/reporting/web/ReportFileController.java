package vn.loa.reporting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.documents.PdfWriter;
import vn.loa.documents.WordWriter;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.reporting.ReportId;
import vn.loa.reporting.domain.ReportContents;
import vn.loa.reporting.domain.ReportPaper;
import vn.loa.reporting.domain.ReportReading;
import vn.loa.web.DownloadName;

/** Reports as files, written whole before the first byte is sent: a failure is an error page, and never half a document. */
@Controller
@RequestMapping("/reports/{report}")
class ReportFileController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportReading reading;
    private final WordWriter word;
    private final PdfWriter pdf;
    private final ReportWording wording;

    ReportFileController(ReportReading reading, WordWriter word, PdfWriter pdf, ReportWording wording) {
        this.reading = reading;
        this.word = word;
        this.pdf = pdf;
        this.wording = wording;
    }

    @GetMapping("/document.docx")
    @SignedIn
    ResponseEntity<byte[]> word(@CurrentOfficer OfficerId by, @PathVariable ReportId report) {
        var contents = reading.contents(by, report);
        var out = new ByteArrayOutputStream();
        word.write(ReportPaper.of(contents), out);
        return file(contents, ".docx", DOCX, out.toByteArray());
    }

    @GetMapping("/document.pdf")
    @SignedIn
    ResponseEntity<byte[]> pdf(@CurrentOfficer OfficerId by, @PathVariable ReportId report) {
        var contents = reading.contents(by, report);
        var out = new ByteArrayOutputStream();
        pdf.write(ReportPaper.of(contents), out);
        return file(contents, ".pdf", MediaType.APPLICATION_PDF, out.toByteArray());
    }

    @GetMapping("/document.xlsx")
    @SignedIn
    ResponseEntity<byte[]> sheet(@CurrentOfficer OfficerId by, @PathVariable ReportId report) throws IOException {
        var contents = reading.contents(by, report);
        var out = new ByteArrayOutputStream();
        new ReportSheet(wording).write(contents, out);
        return file(contents, ".xlsx", XLSX, out.toByteArray());
    }

    @GetMapping("/document.json")
    @SignedIn
    ResponseEntity<byte[]> json(@CurrentOfficer OfficerId by, @PathVariable ReportId report) {
        var contents = reading.contents(by, report);
        return file(
                contents, ".json", MediaType.APPLICATION_JSON, contents.json().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(
            ReportContents contents, String extension, MediaType type, byte[] content) {
        var heading = contents.heading();
        var name = DownloadName.of("Báo cáo " + heading.label() + " " + heading.unitName(), extension);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.disposition())
                .body(content);
    }
}
