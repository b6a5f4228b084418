package vn.loa.catalog.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goes on to a page that tells what was done. */
final class Done {

    private Done() {}

    /** @param notice key of the sentence */
    static ModelAndView at(String address, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + address);
    }
}
