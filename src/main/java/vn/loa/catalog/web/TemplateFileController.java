package vn.loa.catalog.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.catalog.domain.TemplateDocuments;
import vn.loa.catalog.domain.TemplateKeeping;
import vn.loa.documents.WordWriter;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;

/** Hands a template out as a file: to be changed in Word and sent back, or carried to another Loa. */
@Controller
@RequestMapping("/templates/{template}")
class TemplateFileController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final TemplateKeeping keeping;
    private final TemplateDocuments documents;
    private final WordWriter word;

    TemplateFileController(TemplateKeeping keeping, TemplateDocuments documents, WordWriter word) {
        this.keeping = keeping;
        this.documents = documents;
        this.word = word;
    }

    @GetMapping("/word")
    @Requires(Permission.ADMIN)
    ResponseEntity<byte[]> word(@PathVariable UUID template) {
        var file = new ByteArrayOutputStream();
        word.write(documents.raw(keeping.find(template)), file);
        return answer("mau-ke-hoach.docx", WORD, file.toByteArray());
    }

    @GetMapping("/json")
    @Requires(Permission.ADMIN)
    ResponseEntity<byte[]> json(@PathVariable UUID template) {
        var json = keeping.find(template).document();
        return answer("mau-ke-hoach.json", MediaType.APPLICATION_JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
