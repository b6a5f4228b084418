package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.organization.SignedIn;

/** After signing in again: sends on what was typed before. */
@Controller
class TypedTextController {

    static final String PATH = "/typed-text";

    @GetMapping(PATH)
    @SignedIn
    ModelAndView show(HttpServletRequest request, RedirectAttributes flash) {
        return Interruptions.typed(request)
                .map(typed -> new ModelAndView("organization/typed-text").addObject("typed", typed))
                .orElseGet(() -> {
                    flash.addFlashAttribute("error", "typedText.none");
                    return new ModelAndView("redirect:/");
                });
    }
}
