package vn.loa.execution.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.execution.ResultId;
import vn.loa.execution.domain.Recorded;
import vn.loa.execution.domain.ResultRecording;
import vn.loa.execution.domain.TypedResult;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.web.Answer;
import vn.loa.web.ReadVersion;
import vn.loa.web.StoredText;

/** Puts right what was recorded; what it said before stays with the reason. */
@Controller
@RequestMapping("/results/{result}")
class ResultController {

    private final ResultRecording recording;

    ResultController(ResultRecording recording) {
        this.recording = recording;
    }

    @GetMapping
    @SignedIn
    String edit(@CurrentOfficer OfficerId by, @PathVariable ResultId result, Model model) {
        var recorded = recording.find(by, result);
        model.addAttribute("form", ResultForm.of(recorded));
        return form(recorded, recorded.version(), model);
    }

    @PostMapping
    @SignedIn
    ModelAndView correct(
            @CurrentOfficer OfficerId by,
            @PathVariable ResultId result,
            @ModelAttribute("form") ResultForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var version = ReadVersion.of(form.version());
        var answer = Answer.of(errors, () -> {
            var details = form.details(errors);
            var reason = form.reason();
            return details == null
                    ? null
                    : "redirect:/activities/"
                            + recording.correct(by, result, version, details, reason == null ? "" : reason);
        });
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "execution.corrected");
            return new ModelAndView(answer.view());
        }
        var now = recording.find(by, result);
        if (answer.status() == HttpStatus.CONFLICT) {
            model.addAttribute("stored", StoredText.of("/results/" + result, TypedResult.of(now.details())));
            return new ModelAndView(form(now, now.version(), model), answer.status());
        }
        return new ModelAndView(form(now, version, model), answer.status());
    }

    private static String form(Recorded recorded, int version, Model model) {
        model.addAttribute("result", recorded);
        model.addAttribute("version", version);
        return "execution/result";
    }
}
