package vn.loa.catalog.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
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
import vn.loa.catalog.domain.ChangedNameEntry;
import vn.loa.catalog.domain.ChangedNameKeeping;
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
import vn.loa.web.Option;
import vn.loa.web.ReadVersion;
import vn.loa.web.StoredText;

/** The registry of names that the law has ended, by which plans are checked. */
@Controller
@RequestMapping("/changed-names")
class ChangedNameController {

    private static final String REGISTRY = "changed-names";
    private static final String PATH = "/" + REGISTRY;

    private final RegistryReading reading;
    private final ChangedNameKeeping keeping;
    private final Choices choices;
    private final Ending<ChangedNameEntry> ending;

    ChangedNameController(RegistryReading reading, ChangedNameKeeping keeping, Choices choices) {
        this.reading = reading;
        this.keeping = keeping;
        this.choices = choices;
        this.ending =
                new Ending<>(REGISTRY, keeping::find, entry -> entry.change().oldName(), keeping::end);
    }

    @GetMapping
    @SignedIn
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "VALID") Standing standing,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new RegistryFilter(q, kind, standing);
        var labels = new LinkedHashMap<String, String>();
        choices.changes().forEach((Option change) -> labels.put(change.value(), change.label()));
        return new RegistryListing(REGISTRY, "", filter, labels)
                .show(Listing.page(page, paging -> reading.changedNames(filter, (int) paging.offset(), paging.size())));
    }

    @GetMapping("/new")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView begin() {
        return form(HttpStatus.OK).addObject("form", ChangedNameForm.empty());
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView add(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") ChangedNameForm form,
            BindingResult errors,
            Once once) {
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    keeping.add(officer, form.change());
                    return Made.at(PATH, "catalog.added");
                }));
        return answer.isDone() ? answer.go() : form(answer.status());
    }

    @GetMapping("/{name}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView edit(@PathVariable UUID name) {
        var entry = keeping.find(name);
        return form(HttpStatus.OK)
                .addObject("form", ChangedNameForm.of(entry))
                .addObject("entry", name)
                .addObject("version", entry.version());
    }

    @PostMapping("/{name}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView revise(
            @PathVariable UUID name,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") ChangedNameForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var status = Submission.of(errors, () -> keeping.revise(officer, name, version, form.change()));
        return status == HttpStatus.OK
                ? Done.at(PATH, "catalog.revised", flash)
                : Late.with(form(status).addObject("entry", name), version, () -> stored(name));
    }

    @GetMapping("/{name}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView beginEnding(@PathVariable UUID name) {
        return ending.begin(name);
    }

    @PostMapping("/{name}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView end(
            @PathVariable UUID name,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return ending.end(officer, name, form, errors, flash);
    }

    private ModelAndView form(HttpStatus status) {
        return new ModelAndView("catalog/changed-name", status).addObject("kinds", choices.changes());
    }

    private Late.Stored stored(UUID name) {
        var entry = keeping.find(name);
        return new Late.Stored(entry.version(), StoredText.of(PATH + "/" + name, ChangedNameForm.of(entry)));
    }
}
