package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.documents.PlanDocument.LegalBasis;

/**
 * A document that a plan cites.
 *
 * @param document the same document in the registry, where it is known there
 * @param corrected whether an officer set right what was understood of it
 */
public record LegalBasisView(LegalBasis basis, @Nullable LegalDocumentId document, boolean corrected) {}
