package vn.loa.planning.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.documents.DocumentNumber;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanJson;
import vn.loa.documents.WordWriter;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.PlanVersions;
import vn.loa.web.Days;
import vn.loa.web.DownloadName;

/**
 * Plans as files. A file is written whole before its first byte is sent: a failure is then an error page, and never half
 * a document that an officer takes for the plan.
 */
@Controller
@RequestMapping("/plans/{plan}")
class PlanDownloadController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String VERSION = "/versions/{number:[1-9][0-9]{0,5}}";

    private final PlanReading reading;
    private final PlanVersions versions;
    private final WordWriter word;
    private final PdfShelf pdf;
    private final PlanJson json;
    private final MessageSourceAccessor messages;

    PlanDownloadController(
            PlanReading reading,
            PlanVersions versions,
            WordWriter word,
            PdfShelf pdf,
            PlanJson json,
            MessageSource messages) {
        this.reading = reading;
        this.versions = versions;
        this.word = word;
        this.pdf = pdf;
        this.json = json;
        this.messages = new MessageSourceAccessor(messages, Days.VIETNAMESE);
    }

    @GetMapping("/document.docx")
    @SignedIn
    ResponseEntity<byte[]> word(@CurrentOfficer OfficerId by, @PathVariable PlanId plan) throws IOException {
        return word(reading.document(by, plan));
    }

    @GetMapping("/document.pdf")
    @SignedIn
    ResponseEntity<byte[]> pdf(@CurrentOfficer OfficerId by, @PathVariable PlanId plan) throws IOException {
        return pdf(reading.document(by, plan));
    }

    @GetMapping("/document.json")
    @SignedIn
    ResponseEntity<byte[]> json(@CurrentOfficer OfficerId by, @PathVariable PlanId plan) {
        return json(reading.document(by, plan));
    }

    @GetMapping(VERSION + "/document.docx")
    @SignedIn
    ResponseEntity<byte[]> word(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable int number)
            throws IOException {
        return word(versions.document(by, plan, number));
    }

    @GetMapping(VERSION + "/document.pdf")
    @SignedIn
    ResponseEntity<byte[]> pdf(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable int number)
            throws IOException {
        return pdf(versions.document(by, plan, number));
    }

    @GetMapping(VERSION + "/document.json")
    @SignedIn
    ResponseEntity<byte[]> json(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable int number) {
        return json(versions.document(by, plan, number));
    }

    private ResponseEntity<byte[]> word(PlanDocument document) throws IOException {
        return file(document, ".docx", DOCX, out -> word.write(document, out));
    }

    private ResponseEntity<byte[]> pdf(PlanDocument document) throws IOException {
        return file(document, ".pdf", MediaType.APPLICATION_PDF, pdf.of(document));
    }

    private ResponseEntity<byte[]> json(PlanDocument document) {
        return file(
                document,
                ".json",
                MediaType.APPLICATION_JSON,
                json.write(document).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> file(PlanDocument document, String extension, MediaType type, Writing writing)
            throws IOException {
        var content = new ByteArrayOutputStream(1 << 16);
        writing.to(content);
        return file(document, extension, type, content.toByteArray());
    }

    private ResponseEntity<byte[]> file(PlanDocument document, String extension, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        DownloadName.of(words(document), extension).disposition())
                .body(content);
    }

    private String words(PlanDocument document) {
        var header = document.header();
        var number = header.number() == null
                ? messages.getMessage("plan.download.draft")
                : DocumentNumber.written(header.number());
        var title = Objects.requireNonNullElse(header.title(), "");
        return messages.getMessage("plan.download.name", new Object[] {number, uncapitalized(title)});
    }

    /** A title goes on after the words "Kế hoạch" in small letters, unless it is all in capitals. */
    private static String uncapitalized(String title) {
        boolean capitals = title.equals(title.toUpperCase(Days.VIETNAMESE));
        return capitals ? title : StringUtils.uncapitalize(title);
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
