package vn.loa.planning.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.IllegalTransition;
import vn.loa.planning.domain.PlanReading;

/**
 * The page for words that came after the plan was handed in: nothing can be saved any more, but what was typed stands
 * there beside what is stored, with who handed it in and when.
 */
@Component
class HandedIn {

    private final PlanReading reading;
    private final EditorScreen screen;
    private final Choices choices;

    HandedIn(PlanReading reading, EditorScreen screen, Choices choices) {
        this.reading = reading;
        this.screen = screen;
        this.choices = choices;
    }

    /** @param part what was being edited; the model has its form, and what is stored of it */
    String page(OfficerId officer, PlanId plan, String part, IllegalTransition late, Model model) {
        var head = reading.head(officer, plan);
        model.addAttribute("planTitle", screen.titleOf(head.title(), head.year()));
        model.addAttribute("plan", plan);
        model.addAttribute("part", part);
        model.addAttribute("sentence", choices.say(late.messageKey(), late.arguments()));
        model.addAttribute("frozen", true);
        return "plan/edit/late";
    }
}
