package vn.loa.planning.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;

/** The frozen documents of a plan, and what differs between them. */
@Service
@Transactional(readOnly = true)
public class PlanVersions {

    PlanVersions() {}

    /** The current text (0) first, then the last frozen version and so on. */
    public List<VersionSummary> of(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }

    /** The document of a version; 0 is the text as it stands now. */
    public PlanDocument document(OfficerId by, PlanId plan, int version) {
        throw new UnsupportedOperationException();
    }

    public Comparison compare(OfficerId by, PlanId plan, int left, int right) {
        throw new UnsupportedOperationException();
    }
}
