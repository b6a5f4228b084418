package vn.loa.scoring.domain;

import java.util.List;
import vn.loa.documents.PlanDocument;
import vn.loa.reporting.ReportSummary;
import vn.loa.storage.FileId;

/** Everything that an appraiser wants to hold in his hands of a plan: itself, its reports, what proves each criterion. */
public record EvidencePack(
        ScorePage score,
        PlanDocument document,
        List<Signed> signed,
        List<ReportSummary> reports,
        List<PackedFile> files) {

    public EvidencePack {
        signed = List.copyOf(signed);
        reports = List.copyOf(reports);
        files = List.copyOf(files);
    }

    /** The plan as it was digitally signed. */
    public record Signed(FileId content, String path) {}
}
