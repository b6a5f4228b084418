package vn.loa.catalog.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
import vn.loa.catalog.domain.Keepers;
import vn.loa.catalog.domain.KindFamily;
import vn.loa.catalog.domain.LibraryReading;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.storage.FileStore;
import vn.loa.web.DownloadName;
import vn.loa.web.KeptFile;
import vn.loa.web.Once;
import vn.loa.web.TakesLargeFiles;

/** The library: everybody finds there what may be picked; units keep what they offer to those below. */
@Controller
@RequestMapping("/library")
class OfferController {

    private final LibraryReading reading;
    private final Keepers keepers;
    private final LibraryDesk desk;
    private final FileStore store;

    OfferController(LibraryReading reading, Keepers keepers, LibraryDesk desk, FileStore store) {
        this.reading = reading;
        this.keepers = keepers;
        this.desk = desk;
        this.store = store;
    }

    @GetMapping
    @SignedIn
    ModelAndView list(
            @CurrentOfficer OfficerId officer,
            @ModelAttribute("filter") LibraryFilterForm filter,
            @RequestParam(defaultValue = "1") int page) {
        var entries = Listing.page(
                page, paging -> reading.list(officer, filter.filter(), (int) paging.offset(), paging.size()));
        return new ModelAndView("library/list")
                .addObject("entries", entries)
                .addObject("labels", reading.shortLabels())
                .addObject("areas", KindFamily.AREA.codes())
                .addObject("address", Listing.address("/library", filter.chosen()));
    }

    @GetMapping("/{entry}")
    @SignedIn
    ModelAndView show(@CurrentOfficer OfficerId officer, @PathVariable UUID entry) {
        return new ModelAndView("library/show")
                .addObject("entry", reading.page(officer, entry))
                .addObject("labels", reading.shortLabels());
    }

    @GetMapping("/{entry}/file")
    @SignedIn
    ResponseEntity<Resource> file(@CurrentOfficer OfficerId officer, @PathVariable UUID entry) throws IOException {
        var file = reading.file(officer, entry);
        var path = store.open(file.id());
        var name = DownloadName.of(
                file.name().replaceFirst("\\.[^.]{1,5}$", ""), file.kind().extension());
        return KeptFile.toKeep(path, file.kind().type(), name);
    }

    @GetMapping("/new")
    @Requires({Permission.DRAFT, Permission.OVERSEE})
    ModelAndView begin(@CurrentOfficer OfficerId officer, @RequestParam(defaultValue = "CONTENT") Shelf shelf) {
        return desk.begin(room(officer), shelf);
    }

    @PostMapping
    @Requires({Permission.DRAFT, Permission.OVERSEE})
    @TakesLargeFiles
    ModelAndView add(
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") LibraryForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Once once) {
        return desk.add(room(officer), form, errors, file, once);
    }

    @GetMapping("/{entry}/edit")
    @Requires({Permission.DRAFT, Permission.OVERSEE})
    ModelAndView edit(@CurrentOfficer OfficerId officer, @PathVariable UUID entry) {
        return desk.edit(room(officer), entry);
    }

    @PostMapping("/{entry}")
    @Requires({Permission.DRAFT, Permission.OVERSEE})
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
    @Requires({Permission.DRAFT, Permission.OVERSEE})
    ModelAndView beginEnding(@CurrentOfficer OfficerId officer, @PathVariable UUID entry) {
        return desk.beginEnding(room(officer), entry);
    }

    @PostMapping("/{entry}/end")
    @Requires({Permission.DRAFT, Permission.OVERSEE})
    ModelAndView end(
            @PathVariable UUID entry,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return desk.end(room(officer), entry, form, errors, flash);
    }

    private Room room(OfficerId officer) {
        return Room.ofUnit(keepers.of(officer));
    }
}
