package vn.loa.execution.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.execution.domain.ResultSheets;
import vn.loa.execution.domain.SheetId;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.web.Answer;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** Results of many activities at once, filled in elsewhere in a spreadsheet of Loa's. */
@Controller
@RequestMapping("/activities/sheets")
class SheetController {

    private final ResultSheets sheets;
    private final SheetReader reader;
    private final SheetScreen screen;

    SheetController(ResultSheets sheets, SheetReader reader, SheetScreen screen) {
        this.sheets = sheets;
        this.reader = reader;
        this.screen = screen;
    }

    @GetMapping
    @SignedIn
    String begin(Model model) {
        model.addAttribute("form", new SheetForm(null));
        return "execution/sheets";
    }

    @PostMapping
    @SignedIn
    ModelAndView bring(
            @CurrentOfficer OfficerId by, @ModelAttribute("form") SheetForm form, BindingResult errors, Once once) {
        var answer = Answer.of(errors, () -> {
            var name = SheetReader.name(form.file());
            var lines = reader.read(form.file());
            return once.make(() -> Made.at("/activities/sheets/" + sheets.keep(by, name, lines)));
        });
        return answer.view() != null
                ? new ModelAndView(answer.view())
                : new ModelAndView("execution/sheets", answer.status());
    }

    @GetMapping("/{sheet}")
    @SignedIn
    String show(@CurrentOfficer OfficerId by, @PathVariable SheetId sheet, Model model) {
        model.addAttribute("form", new SheetForm(null));
        return screen.show(sheets.show(by, sheet), model);
    }

    @PostMapping("/{sheet}/results")
    @SignedIn
    String record(@CurrentOfficer OfficerId by, @PathVariable SheetId sheet, Once once) {
        return once.make(() -> {
            int recorded = sheets.record(by, sheet);
            return Made.at(
                    "/activities/sheets/" + sheet,
                    recorded == 0 ? "execution.sheet.nothingRecorded" : "execution.sheet.recorded",
                    String.valueOf(recorded));
        });
    }
}
