package vn.loa.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.reporting.ReportFile;
import vn.loa.storage.FileId;

/** Everything that an appraiser wants to hold in his hands of a plan: itself, its reports, what proves each criterion. */
public record EvidencePack(
        ScorePage score, PlanDocument document, List<Signed> signed, List<Report> reports, List<PackedFile> files) {

    public EvidencePack {
        signed = List.copyOf(signed);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
    }

    /** The plan as it was digitally signed. */
    public record Signed(FileId content, String path) {}

    /** @param path within the pack, without the ending; null where nothing is handed in */
    public record Report(ReportFile file, @Nullable String path) {}
}
