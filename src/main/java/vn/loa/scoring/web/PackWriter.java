package vn.loa.scoring.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.loa.documents.PdfWriter;
import vn.loa.documents.PlanJson;
import vn.loa.documents.WordWriter;
import vn.loa.kernel.Rejection;
import vn.loa.scoring.domain.EvidencePack;
import vn.loa.storage.FileId;
import vn.loa.storage.FileStore;
import vn.loa.storage.StorageRefusal;

/** Writes an evidence pack; of the files no more than a few kilobytes are in memory at a time. */
@Component
class PackWriter {

    private final WordWriter word;
    private final PdfWriter pdf;
    private final PlanJson json;
    private final FileStore store;
    private final ScoringWording wording;

    PackWriter(WordWriter word, PdfWriter pdf, PlanJson json, FileStore store, ScoringWording wording) {
        this.word = word;
        this.pdf = pdf;
        this.json = json;
        this.store = store;
        this.wording = wording;
    }

    void write(EvidencePack pack, OutputStream out) throws IOException {
        try (var zip = new PackZip(out)) {
            var missing = new HashSet<String>();
            zip.add("ke-hoach/ke-hoach.pdf", false, to -> pdf.write(pack.document(), to));
            zip.add(
                    "ke-hoach/ke-hoach.json",
                    false,
                    to -> to.write(json.write(pack.document()).getBytes(StandardCharsets.UTF_8)));
            for (var signed : pack.signed()) {
                copy(zip, signed.content(), signed.path(), missing);
            }
            for (var report : pack.reports()) {
                add(zip, report);
            }
            for (var file : pack.files()) {
                if (file.path() != null) {
                    copy(zip, file.evidence().content(), file.path(), missing);
                }
            }
            var index = new PackIndex(pack, missing, zip.hashes(), wording);
            zip.add("muc-luc.html", false, to -> to.write(index.html().getBytes(StandardCharsets.UTF_8)));
            zip.add("muc-luc.xlsx", true, index::sheet);
            zip.addHashes("SHA256SUMS");
            zip.finish();
        }
    }

    /** As they were frozen: what was recorded since is not in them. */
    private void add(PackZip zip, EvidencePack.Report report) throws IOException {
        var paper = report.file().paper();
        var json = report.file().json();
        if (paper != null && json != null) {
            zip.add(report.path() + ".docx", true, to -> word.write(paper, to));
            zip.add(report.path() + ".pdf", false, to -> pdf.write(paper, to));
            zip.add(report.path() + ".json", false, to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A file that was lost or changed in the storage is named in the index; the others are worth having all the same. */
    private void copy(PackZip zip, FileId content, String path, Set<String> missing) throws IOException {
        try {
            var kept = store.open(content);
            zip.add(path, true, to -> Files.copy(kept, to));
        } catch (StorageRefusal lost) {
            if (lost.reason() == Rejection.Reason.BUSY) {
                throw lost;
            }
            missing.add(path);
        }
    }
}
