package vn.loa.planning.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.SignedFileView;
import vn.loa.planning.domain.SignedFiles;
import vn.loa.web.Option;

/** Draws the page with a plan's signed files. */
@Component
class SignedFileScreen {

    private final PlanReading reading;
    private final PlanViews views;
    private final SignedFiles files;
    private final SignedFileWording wording;

    SignedFileScreen(PlanReading reading, PlanViews views, SignedFiles files, SignedFileWording wording) {
        this.reading = reading;
        this.views = views;
        this.files = files;
        this.wording = wording;
    }

    String show(OfficerId by, PlanId plan, long largestMegabytes, Model model) {
        var page = reading.page(by, plan);
        var all = files.of(page);
        model.addAttribute("plan", views.of(page));
        model.addAttribute("files", all.stream().map(wording::card).toList());
        model.addAttribute("replaceable", replaceable(all));
        model.addAttribute("largest", largestMegabytes);
        model.addAttribute(
                "attachable",
                page.head().status().isPublished() && page.head().reach().held().contains(Permission.ISSUE));
        return "plan/signed-files";
    }

    private static List<Option> replaceable(List<SignedFileView> files) {
        return files.stream()
                .filter(file -> file.replacedBy() == null)
                .map(file -> new Option(file.id().toString(), file.name()))
                .toList();
    }
}
