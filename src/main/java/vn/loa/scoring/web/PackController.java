package vn.loa.scoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignedIn;
import vn.loa.planning.PlanId;
import vn.loa.scoring.FrameworkId;
import vn.loa.scoring.domain.Packing;
import vn.loa.web.DownloadName;
import vn.loa.web.Turns;

/** Hands out everything that proves a score. Who takes it is noted, so it is asked for with a form. */
@Controller
class PackController {

    private static final int SENT_AT_ONCE = 4;

    private final Turns sending = new Turns(SENT_AT_ONCE);
    private final Packing packing;
    private final PackWriter writer;
    private final ScoringWording wording;

    PackController(Packing packing, PackWriter writer, ScoringWording wording) {
        this.packing = packing;
        this.writer = writer;
        this.wording = wording;
    }

    /** Nothing is asked of the database while it is sent, and nothing of it is ever on the disk. */
    @PostMapping("/scores/{plan}/{framework}/pack")
    @SignedIn
    void take(
            @CurrentOfficer OfficerId by,
            @PathVariable PlanId plan,
            @PathVariable FrameworkId framework,
            HttpServletResponse answer)
            throws IOException {
        var pack = packing.take(by, plan, framework);
        var head = pack.score().head();
        var name =
                DownloadName.of(wording.say("scoring.pack.name", head.unitName(), String.valueOf(head.year())), ".zip");
        sending.take(() -> {
            answer.setContentType("application/zip");
            answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.disposition());
            writer.write(pack, answer.getOutputStream());
        });
    }
}
