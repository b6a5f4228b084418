package vn.loa.oversight;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;

@Controller
class WorkbenchController {

    private final Workbench workbench;

    WorkbenchController(Workbench workbench) {
        this.workbench = workbench;
    }

    @SignedIn
    @GetMapping("/")
    String show(@CurrentOfficer OfficerId officer, Model model) {
        model.addAttribute("page", workbench.of(officer));
        return "workbench/show";
    }
}
