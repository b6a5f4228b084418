package vn.loa.planning.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SignedFileId;
import vn.loa.planning.domain.AttachablePlan;
import vn.loa.planning.domain.SignedFileExamining;
import vn.loa.planning.domain.SignedFiles;
import vn.loa.storage.FileStore;
import vn.loa.web.Made;
import vn.loa.web.Once;

/** Takes signed files in and looks at them: no connection to the database is held while a file comes or is read. */
@Component
class SignedFileDesk {

    private final FileStore store;
    private final SignedFiles files;
    private final SignedFileExamining examining;
    private final DataSize largest;

    SignedFileDesk(
            FileStore store,
            SignedFiles files,
            SignedFileExamining examining,
            @Value("${loa.uploads.largest}") DataSize largest) {
        this.store = store;
        this.files = files;
        this.examining = examining;
        this.largest = largest;
    }

    long largestMegabytes() {
        return largest.toMegabytes();
    }

    /** Answers where to go on. What can't be read as a PDF leaves nothing behind. */
    String attach(OfficerId by, AttachablePlan plan, SignedFileForm form, Once once) {
        try (var content = form.file().getInputStream();
                var arrival = store.receive(content, largest.toBytes())) {
            var findings = examining.examine(plan.document(), form.name(), arrival.path());
            arrival.secure();
            return once.make(() -> {
                keep(arrival);
                var file = new SignedFiles.Attached(arrival.id(), form.name(), arrival.bytes(), form.note());
                files.attach(by, plan, file, form.replacedFile(), findings);
                return Made.at("/plans/" + plan.id() + "/signed-files", "plan.signed.attached");
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String checkAgain(OfficerId by, PlanId plan, SignedFileId file, Once once) {
        var attachable = files.toCheck(by, plan, file);
        var content = attachable.file();
        try {
            var path = store.open(content.content());
            var findings = examining.examine(attachable.document(), content.name(), path);
            return once.make(() -> {
                files.check(by, file, findings);
                return Made.at("/plans/" + plan + "/signed-files#file-" + file, "plan.signed.checked");
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void keep(FileStore.Arrival arrival) {
        try {
            arrival.keep();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
