package vn.loa.catalog.web;

import jakarta.validation.Valid;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.catalog.domain.KindFamily;
import vn.loa.catalog.domain.KindName;
import vn.loa.catalog.domain.KindNameKeeping;
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

/** Three registries of one form: what areas, audiences and channels are called. */
@Controller
@RequestMapping("/{registry:areas|audiences|channels}")
class KindNameController {

    private static final Map<String, KindFamily> FAMILIES =
            Map.of("areas", KindFamily.AREA, "audiences", KindFamily.AUDIENCE, "channels", KindFamily.CHANNEL);

    private final RegistryReading reading;
    private final KindNameKeeping keeping;
    private final Choices choices;

    KindNameController(RegistryReading reading, KindNameKeeping keeping, Choices choices) {
        this.reading = reading;
        this.keeping = keeping;
        this.choices = choices;
    }

    @GetMapping
    @SignedIn
    ModelAndView list(
            @PathVariable String registry,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "VALID") Standing standing,
            @RequestParam(defaultValue = "1") int page) {
        var family = family(registry);
        var filter = new RegistryFilter(q, "", standing);
        return new RegistryListing(registry, "", filter, Map.of())
                .show(Listing.page(
                        page, paging -> reading.kinds(family, filter, (int) paging.offset(), paging.size())));
    }

    @GetMapping("/new")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView begin(@PathVariable String registry) {
        return form(registry, HttpStatus.OK).addObject("form", KindNameForm.empty());
    }

    @PostMapping
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView add(
            @PathVariable String registry,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") KindNameForm form,
            BindingResult errors,
            Once once) {
        var answer = Submission.make(
                errors,
                () -> once.make(() -> {
                    keeping.add(officer, family(registry), form.naming());
                    return Made.at("/" + registry, "catalog.added");
                }));
        return answer.isDone() ? answer.go() : form(registry, answer.status());
    }

    @GetMapping("/{name}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView edit(@PathVariable String registry, @PathVariable UUID name) {
        var entry = keeping.find(family(registry), name);
        return form(registry, HttpStatus.OK)
                .addObject("form", KindNameForm.of(entry.naming(), entry.version()))
                .addObject("entry", entry.id())
                .addObject("version", entry.version());
    }

    @PostMapping("/{name}")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView revise(
            @PathVariable String registry,
            @PathVariable UUID name,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") KindNameForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var status =
                Submission.of(errors, () -> keeping.revise(officer, family(registry), name, version, form.naming()));
        return status == HttpStatus.OK
                ? Done.at("/" + registry, "catalog.revised", flash)
                : Late.with(form(registry, status).addObject("entry", name), version, () -> stored(registry, name));
    }

    @GetMapping("/{name}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView beginEnding(@PathVariable String registry, @PathVariable UUID name) {
        return ending(registry).begin(name);
    }

    @PostMapping("/{name}/end")
    @Requires(value = Permission.ADMIN, everywhere = true)
    ModelAndView end(
            @PathVariable String registry,
            @PathVariable UUID name,
            @CurrentOfficer OfficerId officer,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return ending(registry).end(officer, name, form, errors, flash);
    }

    private ModelAndView form(String registry, HttpStatus status) {
        return new ModelAndView("catalog/kind", status)
                .addObject("registry", registry)
                .addObject("codes", choices.kinds(family(registry)));
    }

    private Late.Stored stored(String registry, UUID name) {
        var entry = keeping.find(family(registry), name);
        return new Late.Stored(
                entry.version(),
                StoredText.of("/" + registry + "/" + name, KindNameForm.of(entry.naming(), entry.version())));
    }

    private static KindFamily family(String registry) {
        return Objects.requireNonNull(FAMILIES.get(registry));
    }

    private Ending<KindName> ending(String registry) {
        var family = family(registry);
        return new Ending<>(
                registry,
                name -> keeping.find(family, name),
                name -> name.naming().label(),
                (by, name, version, day) -> keeping.end(by, family, name, version, day));
    }
}
