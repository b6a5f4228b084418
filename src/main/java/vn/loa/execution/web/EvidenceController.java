package vn.loa.execution.web;

import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.loa.execution.EvidenceId;
import vn.loa.execution.ResultId;
import vn.loa.execution.domain.EvidenceKeeping;
import vn.loa.kernel.NotFound;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.storage.FileName;
import vn.loa.storage.FileStore;
import vn.loa.storage.FileType;
import vn.loa.web.Answer;
import vn.loa.web.DownloadName;
import vn.loa.web.KeptFile;
import vn.loa.web.Made;
import vn.loa.web.Once;
import vn.loa.web.TakesLargeFiles;

/** The files that prove a result. */
@Controller
class EvidenceController {

    private static final DownloadName THUMBNAIL = DownloadName.of("anh-nho", FileType.JPEG.extension());

    private final EvidenceKeeping keeping;
    private final EvidenceDesk desk;
    private final EvidenceScreen screen;
    private final FileStore store;

    EvidenceController(EvidenceKeeping keeping, EvidenceDesk desk, EvidenceScreen screen, FileStore store) {
        this.keeping = keeping;
        this.desk = desk;
        this.screen = screen;
        this.store = store;
    }

    @GetMapping("/results/{result}/evidence")
    @SignedIn
    ModelAndView list(@CurrentOfficer OfficerId by, @PathVariable ResultId result, Model model) {
        model.addAttribute("form", SentFiles.none());
        return screen.list(keeping.page(by, result), model);
    }

    @PostMapping("/results/{result}/evidence")
    @SignedIn
    @TakesLargeFiles
    ModelAndView add(
            @CurrentOfficer OfficerId by,
            @PathVariable ResultId result,
            @ModelAttribute("form") SentFiles form,
            BindingResult errors,
            Model model,
            Once once) {
        form.check(errors);
        if (form.all().isEmpty()) {
            errors.rejectValue("files", "execution.rejection.noFile");
        }
        var answer = Answer.of(
                errors,
                () -> desk.receive(
                        form,
                        files -> once.make(() -> {
                            keeping.add(by, result, files.get(), form.arePersonal());
                            return Made.at("/results/" + result + "/evidence", "execution.evidence.kept");
                        })));
        if (answer.view() != null) {
            return new ModelAndView(answer.view());
        }
        var page = screen.list(keeping.page(by, result), model);
        page.setStatus(answer.status());
        return page;
    }

    /** Only pictures are shown, whatever else a browser might make of a file. */
    @GetMapping("/evidence/{evidence}/content")
    @SignedIn
    ResponseEntity<Resource> content(@CurrentOfficer OfficerId by, @PathVariable EvidenceId evidence)
            throws IOException {
        var file = keeping.find(by, evidence);
        var path = store.open(file.content());
        var name =
                DownloadName.of(FileName.sent(file.name()).stem(), file.type().extension());
        return file.type().isPicture()
                ? KeptFile.toShow(path, file.type().mediaType(), name)
                : KeptFile.toKeep(path, file.type().mediaType(), name);
    }

    @GetMapping("/evidence/{evidence}/thumbnail")
    @SignedIn
    ResponseEntity<Resource> thumbnail(@CurrentOfficer OfficerId by, @PathVariable EvidenceId evidence)
            throws IOException {
        var thumbnail = keeping.find(by, evidence).thumbnail();
        if (thumbnail == null) {
            throw new NotFound();
        }
        return KeptFile.toShow(store.open(thumbnail), FileType.JPEG.mediaType(), THUMBNAIL);
    }

    @GetMapping("/evidence/{evidence}")
    @SignedIn
    ModelAndView show(@CurrentOfficer OfficerId by, @PathVariable EvidenceId evidence, Model model) {
        model.addAttribute("form", new RemovalForm(""));
        return screen.show(keeping.changeable(by, evidence), model);
    }

    @PostMapping("/evidence/{evidence}")
    @SignedIn
    String classify(
            @CurrentOfficer OfficerId by,
            @PathVariable EvidenceId evidence,
            @RequestParam boolean personal,
            RedirectAttributes flash) {
        var result = keeping.classify(by, evidence, personal);
        flash.addFlashAttribute("notice", "execution.evidence.classified");
        return "redirect:/results/" + result + "/evidence";
    }

    @PostMapping("/evidence/{evidence}/removal")
    @SignedIn
    ModelAndView remove(
            @CurrentOfficer OfficerId by,
            @PathVariable EvidenceId evidence,
            @ModelAttribute("form") RemovalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var answer =
                Answer.of(errors, () -> "redirect:/results/" + keeping.remove(by, evidence, form.said()) + "/evidence");
        if (answer.view() != null) {
            flash.addFlashAttribute("notice", "execution.evidence.removed");
            return new ModelAndView(answer.view());
        }
        var page = screen.show(keeping.changeable(by, evidence), model);
        page.setStatus(answer.status());
        return page;
    }
}
