package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentId;

/** A legal document that plans may cite. It is ended when it no longer holds, never deleted. */
@Entity
public class LegalDocument extends RegistryEntry {

    private String kind;
    private String number;
    private @Nullable LocalDate date;
    private @Nullable String issuer;
    private @Nullable String subject;
    private @Nullable UUID replacedById;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @SuppressWarnings("NullAway.Init")
    protected LegalDocument() {}

    @SuppressWarnings("NullAway.Init")
    public LegalDocument(LegalDocumentId id, LegalDocumentDescription description) {
        super(id.value());
        revise(description);
    }

    public void revise(LegalDocumentDescription description) {
        refuseItself(description.replacedBy());
        kind = description.kind();
        number = description.number();
        date = description.date();
        issuer = description.issuer();
        subject = description.subject();
        replacedById = description.replacedBy();
        confidence = description.confidence();
        hold(description.validity(), description.note());
    }

    /** From this day on the document no longer holds, and perhaps another takes its place. */
    public void end(LocalDate day, @Nullable UUID replacedBy) {
        refuseItself(replacedBy);
        end(day);
        replacedById = replacedBy;
    }

    public LegalDocumentDescription description() {
        return new LegalDocumentDescription(
                kind, number, date, issuer, subject, validity(), replacedById, confidence, note());
    }

    private void refuseItself(@Nullable UUID successor) {
        if (id().equals(successor)) {
            throw new InvalidEntry("catalog.legalDocument.replacesItself");
        }
    }
}
