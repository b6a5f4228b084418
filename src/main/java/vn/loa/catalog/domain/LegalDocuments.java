package vn.loa.catalog.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The registry of legal documents. */
interface LegalDocuments extends Repository<LegalDocument, UUID> {

    Optional<LegalDocument> findById(UUID id);

    LegalDocument saveAndFlush(LegalDocument document);
}
