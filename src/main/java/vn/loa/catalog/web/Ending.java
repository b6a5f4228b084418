package vn.loa.catalog.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.catalog.domain.RegistryEntry;
import vn.loa.organization.OfficerId;
import vn.loa.web.ReadVersion;
import vn.loa.web.StoredText;

/**
 * Ends an entry of a registry: asks from which day on it no longer holds, and does it.
 *
 * @param registry the registry's address, without the slash
 * @param title what an entry is called on the page
 */
record Ending<E extends RegistryEntry>(String registry, Function<UUID, E> entries, Function<E, String> title, Act act) {

    /** Ends the entry if it still has the version that was read. */
    interface Act {
        void end(OfficerId by, UUID entry, int version, LocalDate day);
    }

    ModelAndView begin(UUID id) {
        var entry = entries.apply(id);
        return page(entry, HttpStatus.OK)
                .addObject("form", EndingForm.of(entry))
                .addObject("version", entry.version());
    }

    ModelAndView end(OfficerId by, UUID id, EndingForm form, BindingResult errors, RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var status = Submission.of(errors, () -> act.end(by, id, version, form.end()));
        return status == HttpStatus.OK
                ? Done.at("/" + registry, "catalog.ended", flash)
                : Late.with(page(entries.apply(id), status), version, () -> stored(id));
    }

    private ModelAndView page(E entry, HttpStatus status) {
        return new ModelAndView("catalog/end", status)
                .addObject("registry", registry)
                .addObject("entry", entry.id())
                .addObject("what", title.apply(entry));
    }

    private Late.Stored stored(UUID id) {
        var entry = entries.apply(id);
        return new Late.Stored(
                entry.version(), StoredText.of("/" + registry + "/" + id + "/end", EndingForm.of(entry)));
    }
}
