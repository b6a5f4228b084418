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
import vn.loa.catalog.domain.LibraryKeeping;
import vn.loa.catalog.domain.RegistryFilter;
import vn.loa.catalog.domain.RegistryReading;
import vn.loa.catalog.domain.Shelf;
import vn.loa.catalog.domain.Standing;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.StoredText;

@Controller
@RequestMapping("/contents")
class LibraryController {

    private final RegistryReading reading;
    private final LibraryKeeping keeping;
    private final Choices choices;

    LibraryController(RegistryReading reading, LibraryKeeping keeping, Choices choices) {
        this.reading = reading;
        this.keeping = keeping;
        this.choices = choices;
    }

    @GetMapping
    @SignedIn
    ModelAndView list(
            @RequestParam(defaultValue = "CONTENT") Shelf shelf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "VALID") Standing standing,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new RegistryFilter(q, kind, standing);
        var labels = new LinkedHashMap<String, String>();
        choices.labels(shelf.family()).forEach(label -> labels.put(label.code(), label.shortLabel()));
        return new RegistryListing("contents", shelf.name(), filter, labels)
                .show(Listing.page(
                        page, paging -> reading.library(shelf, filter, (int) paging.offset(), paging.size())));
    }

    @GetMapping("/new")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView begin(@RequestParam(defaultValue = "CONTENT") Shelf shelf) {
        return form(shelf, HttpStatus.OK).addObject("form", LibraryForm.empty(shelf));
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView add(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") LibraryForm form,
            BindingResult errors,
            Once once) {
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    keeping.add(officer, form.where(), form.wording());
                    return Made.at("/contents?shelf=" + form.where(), "catalog.added");
                }));
        return answer.isDone() ? answer.go() : form(form.where(), answer.status());
    }

    @GetMapping("/{entry}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView edit(@PathVariable UUID entry) {
        var found = keeping.find(entry);
        return form(found.shelf(), HttpStatus.OK)
                .addObject("form", LibraryForm.of(found))
                .addObject("entry", entry)
                .addObject("version", found.version());
    }

    @PostMapping("/{entry}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView revise(
            @PathVariable UUID entry,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") LibraryForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var status = Submission.of(errors, () -> keeping.revise(officer, entry, version, form.wording()));
        return status == HttpStatus.OK
                ? done(form.where(), flash, "catalog.revised")
                : Late.with(form(form.where(), status).addObject("entry", entry), version, () -> stored(entry));
    }

    @GetMapping("/{entry}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView beginEnding(@PathVariable UUID entry) {
        var found = keeping.find(entry);
        return ending(entry, HttpStatus.OK)
                .addObject("form", EndingForm.of(found))
                .addObject("version", found.version());
    }

    @PostMapping("/{entry}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView end(
            @PathVariable UUID entry,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var status = Submission.of(errors, () -> keeping.end(officer, entry, version, form.end()));
        return status == HttpStatus.OK
                ? done(keeping.find(entry).shelf(), flash, "catalog.ended")
                : Late.with(ending(entry, status), version, () -> ended(entry));
    }

    private ModelAndView form(Shelf shelf, HttpStatus status) {
        return new ModelAndView("catalog/library", status)
                .addObject("shelf", shelf.name())
                .addObject("kinds", choices.kinds(shelf.family()));
    }

    private ModelAndView ending(UUID entry, HttpStatus status) {
        return new ModelAndView("catalog/end", status)
                .addObject("registry", "contents")
                .addObject("entry", entry)
                .addObject("what", keeping.find(entry).wording().text());
    }

    private Late.Stored stored(UUID entry) {
        var found = keeping.find(entry);
        return new Late.Stored(found.version(), StoredText.of("/contents/" + entry, LibraryForm.of(found)));
    }

    private Late.Stored ended(UUID entry) {
        var found = keeping.find(entry);
        return new Late.Stored(found.version(), StoredText.of("/contents/" + entry + "/end", EndingForm.of(found)));
    }

    private static ModelAndView done(Shelf shelf, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/contents?shelf=" + shelf);
    }
}
