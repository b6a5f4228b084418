package vn.loa.hostile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.HtmlUtils;
import vn.loa.organization.OpenToAll;

/** Holes that the checks must find, and faults of every kind. */
@Controller
@Profile("hostile")
class PlantedHoles {

    private static final Logger log = LoggerFactory.getLogger(PlantedHoles.class);
    private static final String SECRET = "mat-khau-bi-mat";
    private static final String POLICY = "Content-Security-Policy";

    private final JdbcClient jdbc;

    PlantedHoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @OpenToAll
    @GetMapping("/planted/harmless")
    String harmless(@RequestParam String text, Model model) {
        model.addAttribute("text", text);
        return "planted-harmless";
    }

    /** Markup of strangers, and a policy that lets it run. */
    @OpenToAll
    @GetMapping("/planted/open")
    String open(@RequestParam String text, Model model, HttpServletResponse response) {
        response.setHeader(POLICY, "default-src * 'unsafe-inline' 'unsafe-eval' data:");
        return strict(text, model);
    }

    /** Markup of strangers, which only the policy stops. */
    @OpenToAll
    @GetMapping("/planted/strict")
    String strict(@RequestParam String text, Model model) {
        model.addAttribute("text", text);
        return "planted-hole";
    }

    @OpenToAll
    @GetMapping("/planted/attribute")
    ResponseEntity<String> attribute(@RequestParam String text) {
        return page("<p title=\"" + text + "\">Tiêu đề</p>");
    }

    @OpenToAll
    @GetMapping("/planted/twice")
    ResponseEntity<String> twice(@RequestParam String text) {
        return page("<p>" + HtmlUtils.htmlEscape(HtmlUtils.htmlEscape(text)) + "</p>");
    }

    @OpenToAll
    @GetMapping("/planted/address")
    ResponseEntity<String> address(@RequestParam String text) {
        return page("<a href=\"" + HtmlUtils.htmlEscape(text) + "\">Xem</a>");
    }

    @OpenToAll
    @GetMapping("/planted/leak")
    ResponseEntity<String> leak() {
        try {
            return ResponseEntity.ok(sql());
        } catch (RuntimeException failed) {
            return ResponseEntity.internalServerError()
                    .header(HttpHeaders.SERVER, "Apache Tomcat/11")
                    .body(failed + "\n" + Arrays.toString(failed.getStackTrace()));
        }
    }

    @OpenToAll
    @GetMapping("/planted/throws")
    String fault() {
        throw new IllegalStateException(SECRET);
    }

    @OpenToAll
    @GetMapping("/planted/sql")
    String sql() {
        return jdbc.sql("select '" + SECRET + "' from no_such_table")
                .query(String.class)
                .single();
    }

    @OpenToAll
    @GetMapping("/planted/template")
    String template() {
        return "planted-fault";
    }

    @OpenToAll
    @GetMapping("/planted/error")
    String error() {
        throw new LinkageError(SECRET);
    }

    @OpenToAll
    @GetMapping("/planted/stack")
    void bare(HttpServletResponse response) throws IOException {
        response.sendError(500, SECRET);
    }

    @OpenToAll
    @GetMapping("/planted/echo")
    String echo(@RequestParam String text) {
        log.warn("typed {}", text);
        throw new IllegalArgumentException(text);
    }

    @OpenToAll
    @PostMapping("/planted/upload")
    ResponseEntity<String> upload(@RequestParam MultipartFile file) {
        return page("<p>" + file.getSize() + "</p>");
    }

    private static ResponseEntity<String> page(String inside) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body("<!DOCTYPE html><title>x</title><main>" + inside + "</main>");
    }
}
