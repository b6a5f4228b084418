package vn.loa.planning.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.Reading;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.ImportId;
import vn.loa.planning.PlanId;

/** Keeps what was read of a file until an officer has set it right and makes a draft of it. */
@Service
@Transactional
public class PlanImports {

    PlanImports() {}

    public ImportId keep(OfficerId by, UnitId unit, int year, String fileName, Reading reading) {
        throw new UnsupportedOperationException();
    }

    public ImportView show(OfficerId by, ImportId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the parts of the document for what the officer says.
     *
     * @throws StalePlan if it was revised elsewhere after this version
     */
    public ImportView revise(OfficerId by, ImportId id, int version, ImportRevision revision) {
        throw new UnsupportedOperationException();
    }

    /** Begins a plan with what was understood, and forgets the import. */
    public PlanId makeDraft(OfficerId by, ImportId id) {
        throw new UnsupportedOperationException();
    }

    public void discard(OfficerId by, ImportId id) {
        throw new UnsupportedOperationException();
    }
}
