package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.documents.Citations;
import vn.loa.documents.PlanDocument.LegalBasis;

/**
 * A document that a plan cites.
 *
 * @param cited names the mention, to be sent back with a correction
 * @param document the same document in the registry, where it is known there
 * @param correction how often officers set right what was understood of it, to be sent back with the next correction
 */
public record LegalBasisView(
        LegalBasis basis, String cited, @Nullable LegalDocumentId document, int correction) {

    public boolean corrected() {
        return correction > 0;
    }

    /** What an officer set right is not added to. */
    LegalBasisView completedBy(PlanContent.Citation later) {
        return new LegalBasisView(
                corrected() ? basis : Citations.completed(basis, later.basis()),
                cited,
                document == null ? later.document() : document,
                correction);
    }
}
