package vn.loa.planning.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.loa.kernel.Rejection;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.planning.SignedFileId;
import vn.loa.planning.domain.InvalidEntry;
import vn.loa.planning.domain.SignedFiles;
import vn.loa.storage.FileStore;
import vn.loa.web.DownloadName;
import vn.loa.web.KeptFile;
import vn.loa.web.Once;
import vn.loa.web.TakesLargeFiles;

/** The digitally signed files of a plan: seen by all who see the plan, attached and checked by the clerk. */
@Controller
@RequestMapping("/plans/{plan}/signed-files")
class SignedFileController {

    private static final String EXTENSION = ".pdf";

    private final SignedFileDesk desk;
    private final SignedFiles files;
    private final SignedFileScreen screen;
    private final FileStore store;

    SignedFileController(SignedFileDesk desk, SignedFiles files, SignedFileScreen screen, FileStore store) {
        this.desk = desk;
        this.files = files;
        this.screen = screen;
        this.store = store;
    }

    @GetMapping
    @SignedIn
    ModelAndView show(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, Model model) {
        model.addAttribute("attaching", SignedFileForm.empty());
        return new ModelAndView(screen.show(by, plan, desk.largestMegabytes(), model));
    }

    @PostMapping
    @Requires(Permission.ISSUE)
    @TakesLargeFiles
    ModelAndView attach(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @Valid @ModelAttribute("attaching") SignedFileForm form,
            BindingResult errors,
            Model model,
            Once once) {
        var attachable = files.toAttach(by, plan);
        if (form.isMissing()) {
            errors.rejectValue("file", "plan.signed.file.missing");
        }
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(desk.attach(by, attachable, form, once));
            } catch (Rejection refused) {
                refuse(refused, errors);
            }
        }
        return new ModelAndView(
                screen.show(by, plan, desk.largestMegabytes(), model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{file}/check")
    @Requires(Permission.ISSUE)
    String check(@CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable SignedFileId file, Once once) {
        return desk.checkAgain(by, plan, file, once);
    }

    @GetMapping("/{file}/content.pdf")
    @SignedIn
    ResponseEntity<Resource> content(
            @CurrentOfficer OfficerId by, @PathVariable PlanId plan, @PathVariable SignedFileId file)
            throws IOException {
        var content = files.content(by, plan, file);
        var path = store.open(content.content());
        return KeptFile.toKeep(path, MediaType.APPLICATION_PDF_VALUE, name(content.name()));
    }

    private static DownloadName name(String name) {
        return DownloadName.of(name.replaceFirst("(?i)\\.pdf$", ""), EXTENSION);
    }

    private static void refuse(Rejection refused, BindingResult errors) {
        if (!Refused.keepsText(refused)) {
            throw refused;
        }
        var field = refused instanceof InvalidEntry entry ? entry.field() : "file";
        errors.rejectValue(field, refused.messageKey(), refused.arguments(), null);
    }
}
