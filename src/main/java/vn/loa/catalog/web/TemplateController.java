package vn.loa.catalog.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.catalog.domain.PlanTemplate;
import vn.loa.catalog.domain.RegistryFilter;
import vn.loa.catalog.domain.RegistryReading;
import vn.loa.catalog.domain.Standing;
import vn.loa.catalog.domain.TemplateDocuments;
import vn.loa.catalog.domain.TemplateKeeping;
import vn.loa.documents.Paper;
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
@RequestMapping("/templates")
class TemplateController {

    private final RegistryReading reading;
    private final TemplateKeeping keeping;
    private final TemplateDocuments documents;
    private final Paper paper;
    private final Ending<PlanTemplate> ending;

    TemplateController(RegistryReading reading, TemplateKeeping keeping, TemplateDocuments documents, Paper paper) {
        this.reading = reading;
        this.keeping = keeping;
        this.documents = documents;
        this.paper = paper;
        this.ending = new Ending<>("templates", keeping::find, PlanTemplate::name, keeping::end);
    }

    @GetMapping
    @SignedIn
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "VALID") Standing standing,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new RegistryFilter(q, "", standing);
        return new RegistryListing("templates", "", filter, Map.of())
                .show(Listing.page(page, paging -> reading.templates(filter, (int) paging.offset(), paging.size())));
    }

    @GetMapping("/{template}")
    @SignedIn
    ModelAndView show(@PathVariable UUID template) {
        var found = keeping.find(template);
        return new ModelAndView("catalog/template")
                .addObject("template", found)
                .addObject("paper", paper.markup(documents.sample(found)));
    }

    @GetMapping("/new")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView begin() {
        return new ModelAndView("catalog/template-form", "form", TemplateForm.empty());
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView add(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            @RequestParam MultipartFile file,
            Once once)
            throws IOException {
        var content = file.getBytes();
        if (content.length == 0) {
            errors.reject("templates.file.required");
        }
        var answer = Submission.make(errors, () -> {
            var document = documents.read(nameOf(file), content, null);
            return once.make(() -> {
                keeping.add(officer, form.name(), document, form.validity(), Words.orNull(form.note()));
                return Made.at("/templates", "catalog.added");
            });
        });
        return answer.isDone() ? answer.go() : new ModelAndView("catalog/template-form", answer.status());
    }

    @GetMapping("/{template}/edit")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView edit(@PathVariable UUID template) {
        var found = keeping.find(template);
        return new ModelAndView("catalog/template-form", "form", TemplateForm.of(found, documents.words(found)))
                .addObject("entry", template)
                .addObject("version", found.version());
    }

    @PostMapping("/{template}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView revise(
            @PathVariable UUID template,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            @RequestParam MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        var content = file.getBytes();
        var version = ReadVersion.of(form.version());
        var status = Submission.of(errors, () -> {
            var found = keeping.find(template);
            var document = content.length == 0
                    ? documents.reworded(found, form.words() == null ? documents.words(found) : form.words())
                    : documents.read(nameOf(file), content, documents.raw(found));
            keeping.revise(
                    officer, template, version, form.name(), document, form.validity(), Words.orNull(form.note()));
        });
        return status == HttpStatus.OK
                ? Done.at("/templates", "catalog.revised", flash)
                : Late.with(
                        new ModelAndView("catalog/template-form", status).addObject("entry", template),
                        version,
                        () -> stored(template));
    }

    @GetMapping("/{template}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView beginEnding(@PathVariable UUID template) {
        return ending.begin(template);
    }

    @PostMapping("/{template}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView end(
            @PathVariable UUID template,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return ending.end(officer, template, form, errors, flash);
    }

    private Late.Stored stored(UUID template) {
        var entry = keeping.find(template);
        return new Late.Stored(
                entry.version(),
                StoredText.of("/templates/" + template + "/edit", TemplateForm.of(entry, documents.words(entry))));
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
