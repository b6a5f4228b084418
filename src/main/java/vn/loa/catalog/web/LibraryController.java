package vn.loa.catalog.web;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.loa.catalog.Shelf;
import vn.loa.catalog.domain.Keeper;
import vn.loa.catalog.domain.KindFamily;
import vn.loa.catalog.domain.RegistryFilter;
import vn.loa.catalog.domain.RegistryReading;
import vn.loa.catalog.domain.Standing;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.web.Once;
import vn.loa.web.TakesLargeFiles;

/** What of the library belongs to the whole country, kept by the administrator among the other registries. */
@Controller
@RequestMapping("/contents")
class LibraryController {

    private final RegistryReading reading;
    private final LibraryDesk desk;
    private final Choices choices;

    LibraryController(RegistryReading reading, LibraryDesk desk, Choices choices) {
        this.reading = reading;
        this.desk = desk;
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
        KindFamily.of(shelf).stream()
                .flatMap(family -> choices.labels(family).stream())
                .forEach(label -> labels.put(label.code(), label.shortLabel()));
        return new RegistryListing("contents", shelf.name(), filter, labels)
                .show(Listing.page(
                        page, paging -> reading.library(shelf, filter, (int) paging.offset(), paging.size())));
    }

    @GetMapping("/new")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView begin(@CurrentOfficer OfficerId officer, @RequestParam(defaultValue = "CONTENT") Shelf shelf) {
        return desk.begin(room(officer), shelf);
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    @TakesLargeFiles
    ModelAndView add(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") LibraryForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Once once) {
        return desk.add(room(officer), form, errors, file, once);
    }

    @GetMapping("/{entry}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView edit(@CurrentOfficer OfficerId officer, @PathVariable UUID entry) {
        return desk.edit(room(officer), entry);
    }

    @PostMapping("/{entry}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    @TakesLargeFiles
    ModelAndView revise(
            @PathVariable UUID entry,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") LibraryForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash) {
        return desk.revise(room(officer), entry, form, errors, file, flash);
    }

    @GetMapping("/{entry}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView beginEnding(@CurrentOfficer OfficerId officer, @PathVariable UUID entry) {
        return desk.beginEnding(room(officer), entry);
    }

    @PostMapping("/{entry}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView end(
            @PathVariable UUID entry,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return desk.end(room(officer), entry, form, errors, flash);
    }

    private static Room room(OfficerId officer) {
        return Room.ofCountry(Keeper.ofCountry(officer));
    }
}
