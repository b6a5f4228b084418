package vn.loa.planning.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.planning.PlanId;

/** What a browser is told after a step succeeded: where to go on, and the sentence that waits there. */
final class Moved {

    private Moved() {}

    static ModelAndView to(PlanId plan, String notice, RedirectAttributes flash, Object... arguments) {
        return to("/plans/" + plan, notice, flash, arguments);
    }

    static ModelAndView to(String address, String notice, RedirectAttributes flash, Object... arguments) {
        flash.addFlashAttribute("notice", notice);
        if (arguments.length > 0) {
            flash.addFlashAttribute("noticeArguments", arguments);
        }
        return new ModelAndView("redirect:" + address);
    }

    /** Nothing was done: the plan stands elsewhere, and its page says where. */
    static ModelAndView away(PlanId plan, String error, RedirectAttributes flash) {
        flash.addFlashAttribute("error", error);
        return new ModelAndView("redirect:/plans/" + plan);
    }
}
