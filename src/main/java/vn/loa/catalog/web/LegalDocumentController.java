package vn.loa.catalog.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.catalog.domain.LegalDocumentFilter;
import vn.loa.catalog.domain.LegalDocumentKeeping;
import vn.loa.catalog.domain.LegalDocumentPage;
import vn.loa.catalog.domain.LegalDocumentReading;
import vn.loa.catalog.domain.Standing;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.ReadVersion;
import vn.loa.web.StoredText;

@Controller
@RequestMapping("/legal-documents")
class LegalDocumentController {

    private static final int OPTIONS = 12;

    private final LegalDocumentReading reading;
    private final LegalDocumentKeeping keeping;
    private final SuccessorField successors;
    private final Catalog catalog;

    LegalDocumentController(
            LegalDocumentReading reading, LegalDocumentKeeping keeping, SuccessorField successors, Catalog catalog) {
        this.reading = reading;
        this.keeping = keeping;
        this.successors = successors;
        this.catalog = catalog;
    }

    @GetMapping
    @SignedIn
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "ALL") Standing standing,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new LegalDocumentFilter(q, kind, standing);
        var address = Listing.address(
                "/legal-documents",
                Map.of("q", q, "kind", kind, "standing", standing == Standing.ALL ? "" : standing.name()));
        return new ModelAndView("legal-document/list")
                .addObject(
                        "documents",
                        Listing.page(page, paging -> reading.list(filter, (int) paging.offset(), paging.size())))
                .addObject("filter", filter)
                .addObject("kinds", reading.kinds())
                .addObject("address", address);
    }

    /** What a picker offers while somebody types. */
    @GetMapping("/options")
    @SignedIn
    ModelAndView options(@RequestParam(defaultValue = "") String q) {
        return new ModelAndView("legal-document/options", "documents", catalog.legalDocuments(q, OPTIONS));
    }

    @GetMapping("/{document}")
    @SignedIn
    ModelAndView show(@PathVariable LegalDocumentId document) {
        return new ModelAndView("legal-document/show", "document", reading.page(document));
    }

    @GetMapping("/new")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView begin() {
        return form(HttpStatus.OK, "").addObject("form", LegalDocumentForm.empty());
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView add(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") LegalDocumentForm form,
            BindingResult errors,
            Once once) {
        var successor = successors.read(form.replacedBy(), errors);
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    keeping.add(officer, form.description(successor.id()));
                    return Made.at("/legal-documents", "legalDocument.added");
                }));
        return answer.isDone() ? answer.go() : form(answer.status(), successor.text());
    }

    @GetMapping("/{document}/edit")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView edit(@PathVariable LegalDocumentId document) {
        var page = reading.page(document);
        return form(HttpStatus.OK, successor(page))
                .addObject("form", form(page))
                .addObject("document", page)
                .addObject("version", page.version());
    }

    @PostMapping("/{document}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView revise(
            @CurrentOfficer OfficerId officer,
            @PathVariable LegalDocumentId document,
            @Valid @ModelAttribute("form") LegalDocumentForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var successor = successors.read(form.replacedBy(), errors);
        var status = Submission.of(
                errors,
                () -> keeping.revise(
                        officer, document, ReadVersion.of(form.version()), form.description(successor.id())));
        return status == HttpStatus.OK
                ? Done.at("/legal-documents", "legalDocument.revised", flash)
                : again(
                        form(status, successor.text()),
                        document,
                        "/edit",
                        form.version(),
                        LegalDocumentController::form);
    }

    @GetMapping("/{document}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView beginEnding(@PathVariable LegalDocumentId document) {
        var page = reading.page(document);
        return new ModelAndView("legal-document/end")
                .addObject("document", page)
                .addObject("version", page.version())
                .addObject("form", ending(page))
                .addObject("successorText", successor(page));
    }

    @PostMapping("/{document}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView end(
            @CurrentOfficer OfficerId officer,
            @PathVariable LegalDocumentId document,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var successor = successors.read(form.replacedBy(), errors);
        var status = Submission.of(
                errors,
                () -> keeping.end(
                        officer, document, ReadVersion.of(form.version()), form.end(), successor.documentId()));
        return status == HttpStatus.OK
                ? Done.at("/legal-documents", "legalDocument.ended", flash)
                : again(
                        new ModelAndView("legal-document/end", status).addObject("successorText", successor.text()),
                        document,
                        "/end",
                        form.version(),
                        LegalDocumentController::ending);
    }

    private static ModelAndView form(HttpStatus status, String successorText) {
        return new ModelAndView("legal-document/form", status).addObject("successorText", successorText);
    }

    private static LegalDocumentForm form(LegalDocumentPage page) {
        return LegalDocumentForm.of(page.about(), page.version());
    }

    private static EndingForm ending(LegalDocumentPage page) {
        var successor = page.successor();
        return new EndingForm(
                Day.words(page.about().validity().to()),
                successor == null ? "" : successor.id(),
                String.valueOf(page.version()));
    }

    private static String successor(LegalDocumentPage page) {
        var successor = page.successor();
        return successor == null ? "" : successor.citation();
    }

    /**
     * @param page where the form is opened, below the document's own address
     * @param stored the form as it would be filled now
     */
    private ModelAndView again(
            ModelAndView view,
            LegalDocumentId document,
            String page,
            String version,
            Function<LegalDocumentPage, Record> stored) {
        var now = reading.page(document);
        return Late.with(
                view.addObject("document", now),
                ReadVersion.of(version),
                () -> new Late.Stored(
                        now.version(),
                        StoredText.of("/legal-documents/" + document + page, stored.apply(now))
                                .with("replacedBy", successors.text(now.about().replacedBy()))));
    }
}
