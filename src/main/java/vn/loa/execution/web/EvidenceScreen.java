package vn.loa.execution.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.execution.Evidence;
import vn.loa.execution.domain.EvidencePage;
import vn.loa.web.Days;

/** Lays the pages of what proves a result. */
@Component
class EvidenceScreen {

    private final EvidenceWording wording;
    private final ActivityWording activities;
    private final EvidenceDesk desk;

    EvidenceScreen(EvidenceWording wording, ActivityWording activities, EvidenceDesk desk) {
        this.wording = wording;
        this.activities = activities;
        this.desk = desk;
    }

    ModelAndView list(EvidencePage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("day", Days.day(page.details().day()));
        model.addAttribute("counted", activities.counted(page.details()));
        model.addAttribute(
                "files",
                page.files().stream()
                        .map(file -> wording.line(file, page.mayChange(file)))
                        .toList());
        addQuestions(model);
        return new ModelAndView("execution/evidence");
    }

    ModelAndView show(Evidence file, Model model) {
        model.addAttribute("file", wording.line(file, true));
        model.addAttribute("result", file.result());
        return new ModelAndView("execution/evidence-file");
    }

    /** What the fields for files need. */
    void addQuestions(Model model) {
        model.addAttribute("answers", wording.answers());
        model.addAttribute("largest", desk.largestMegabytes());
    }
}
