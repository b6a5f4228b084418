package vn.loa.catalog.web;

import jakarta.validation.Valid;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.catalog.domain.AbbreviationEntry;
import vn.loa.catalog.domain.AbbreviationKeeping;
import vn.loa.catalog.domain.RegistryFilter;
import vn.loa.catalog.domain.RegistryReading;
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

/** The registry of abbreviations, which are spelt out in what is read. */
@Controller
@RequestMapping("/abbreviations")
class AbbreviationController {

    private static final String REGISTRY = "abbreviations";
    private static final String PATH = "/" + REGISTRY;

    private final RegistryReading reading;
    private final AbbreviationKeeping keeping;
    private final Ending<AbbreviationEntry> ending;

    AbbreviationController(RegistryReading reading, AbbreviationKeeping keeping) {
        this.reading = reading;
        this.keeping = keeping;
        this.ending =
                new Ending<>(REGISTRY, keeping::find, entry -> entry.form().shortForm(), keeping::end);
    }

    @GetMapping
    @SignedIn
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "VALID") Standing standing,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new RegistryFilter(q, "", standing);
        return new RegistryListing(REGISTRY, "", filter, Map.of())
                .show(Listing.page(
                        page, paging -> reading.abbreviations(filter, (int) paging.offset(), paging.size())));
    }

    @GetMapping("/new")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView begin() {
        return form(HttpStatus.OK).addObject("form", AbbreviationForm.empty());
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView add(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") AbbreviationForm form,
            BindingResult errors,
            Once once) {
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    keeping.add(officer, form.form());
                    return Made.at(PATH, "catalog.added");
                }));
        return answer.isDone() ? answer.go() : form(answer.status());
    }

    @GetMapping("/{abbreviation}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView edit(@PathVariable UUID abbreviation) {
        var entry = keeping.find(abbreviation);
        return form(HttpStatus.OK)
                .addObject("form", AbbreviationForm.of(entry))
                .addObject("entry", abbreviation)
                .addObject("version", entry.version());
    }

    @PostMapping("/{abbreviation}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView revise(
            @PathVariable UUID abbreviation,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") AbbreviationForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var status = Submission.of(errors, () -> keeping.revise(officer, abbreviation, version, form.form()));
        return status == HttpStatus.OK
                ? Done.at(PATH, "catalog.revised", flash)
                : Late.with(form(status).addObject("entry", abbreviation), version, () -> stored(abbreviation));
    }

    @GetMapping("/{abbreviation}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView beginEnding(@PathVariable UUID abbreviation) {
        return ending.begin(abbreviation);
    }

    @PostMapping("/{abbreviation}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView end(
            @PathVariable UUID abbreviation,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return ending.end(officer, abbreviation, form, errors, flash);
    }

    private ModelAndView form(HttpStatus status) {
        return new ModelAndView("catalog/abbreviation", status);
    }

    private Late.Stored stored(UUID abbreviation) {
        var entry = keeping.find(abbreviation);
        return new Late.Stored(entry.version(), StoredText.of(PATH + "/" + abbreviation, AbbreviationForm.of(entry)));
    }
}
