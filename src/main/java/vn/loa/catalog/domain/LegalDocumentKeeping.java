package vn.loa.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.LegalDocumentId;
import vn.loa.organization.OfficerId;

/** Keeps the registry of legal documents: adds, corrects and ends them. */
@Service
@Transactional
public class LegalDocumentKeeping {

    private final LegalDocuments documents;
    private final RegistryChanges changes;
    private final JdbcClient jdbc;

    LegalDocumentKeeping(LegalDocuments documents, RegistryChanges changes, JdbcClient jdbc) {
        this.documents = documents;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    public LegalDocumentId add(OfficerId by, LegalDocumentDescription description) {
        var document = new LegalDocument(LegalDocumentId.random(), description);
        save(by, document);
        return new LegalDocumentId(document.id());
    }

    public void revise(OfficerId by, LegalDocumentId id, int version, LegalDocumentDescription description) {
        change(by, id, version, description.replacedBy(), document -> document.revise(description));
    }

    public void end(
            OfficerId by, LegalDocumentId id, int version, LocalDate day, @Nullable LegalDocumentId replacedBy) {
        var successor = replacedBy == null ? null : replacedBy.value();
        change(by, id, version, successor, document -> document.end(day, successor));
    }

    private void change(
            OfficerId by, LegalDocumentId id, int version, @Nullable UUID successor, Consumer<LegalDocument> change) {
        var document = changes.lock(LegalDocument.class, id.value(), version);
        if (successor != null && leadsBackTo(id, successor)) {
            throw new InvalidEntry("catalog.legalDocument.replacedInACircle");
        }
        change.accept(document);
        save(by, document);
    }

    private void save(OfficerId by, LegalDocument document) {
        changes.write(
                by, "legal_document", document, "catalog.legalDocument.taken", () -> documents.saveAndFlush(document));
    }

    private boolean leadsBackTo(LegalDocumentId id, UUID successor) {
        return jdbc.sql("""
                        with recursive chain(id) as (
                          select cast(:successor as uuid)
                          union
                          select d.replaced_by_id from legal_document d join chain c on d.id = c.id
                        )
                        select exists (select from chain where id = :id)""")
                .param("successor", successor)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
