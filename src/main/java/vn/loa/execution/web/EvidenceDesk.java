package vn.loa.execution.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.loa.execution.domain.NewEvidence;
import vn.loa.kernel.Rejection;
import vn.loa.storage.FileIntake;
import vn.loa.storage.FileName;
import vn.loa.storage.StorageRefusal;

/** Takes in what is sent as evidence: no connection to the database is held while files come or are looked at. */
@Component
class EvidenceDesk {

    private static final int MOST = 20;

    private final FileIntake intake;

    EvidenceDesk(FileIntake intake) {
        this.intake = intake;
    }

    long largestMegabytes() {
        return intake.largestMegabytes();
    }

    /**
     * Does something with the files that were sent; what is not kept by it leaves nothing behind.
     *
     * @param act is given what keeps the files, to be called in the transaction of what names them
     * @throws RefusedFile if one of them is not taken in; then none is
     */
    String receive(SentFiles sent, Function<Supplier<List<NewEvidence>>, String> act) {
        var files = sent.all();
        if (files.size() > MOST) {
            throw new RefusedFile(MOST);
        }
        try (var received = new Received()) {
            for (var file : files) {
                received.add(file);
            }
            received.secure();
            return act.apply(received::keep);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private final class Received implements AutoCloseable {

        private final List<FileIntake.Accepted> files = new ArrayList<>();
        private final List<FileName> names = new ArrayList<>();

        void add(MultipartFile file) throws IOException {
            var sent = file.getOriginalFilename();
            var name = FileName.sent(sent == null ? "" : sent);
            try (var content = file.getInputStream()) {
                files.add(intake.accept(content));
                names.add(name);
            } catch (StorageRefusal refused) {
                throw refused.reason() == Rejection.Reason.INVALID ? new RefusedFile(name, refused) : refused;
            }
        }

        void secure() throws IOException {
            for (var file : files) {
                file.secure();
            }
        }

        List<NewEvidence> keep() {
            var kept = new ArrayList<NewEvidence>();
            try {
                for (int i = 0; i < files.size(); i++) {
                    var file = files.get(i);
                    file.keep();
                    kept.add(new NewEvidence(file.id(), file.thumbnail(), names.get(i), file.type(), file.bytes()));
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return kept;
        }

        @Override
        public void close() throws IOException {
            for (var file : files) {
                file.close();
            }
        }
    }
}
