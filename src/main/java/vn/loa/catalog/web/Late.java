package vn.loa.catalog.web;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.web.StoredText;

/** Shows the form again that could not be saved. */
final class Late {

    private Late() {}

    /** What is stored now, and its version. */
    record Stored(int version, StoredText text) {}

    /**
     * If somebody else was first, what is stored stands beside what was typed; having seen it the officer may send the
     * same words once more, upon the new version.
     */
    static ModelAndView with(ModelAndView form, int version, Supplier<Stored> now) {
        if (form.getStatus() == HttpStatus.CONFLICT) {
            var stored = now.get();
            if (stored.version() != version) {
                return form.addObject("version", stored.version()).addObject("stored", stored.text());
            }
        }
        return form.addObject("version", version);
    }
}
