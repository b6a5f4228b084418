package vn.loa.planning.domain;

import java.util.List;
import vn.loa.documents.PlanDocument.Header;

/** What a document that was read is to be taken for, whole. */
public record ImportRevision(Header header, List<ImportPart> parts) {

    public ImportRevision {
        parts = List.copyOf(parts);
    }
}
