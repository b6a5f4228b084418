package vn.loa.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LegalDocumentId;

/** A legal document that plans may cite. It is ended when it no longer holds, never deleted. */
@Entity
public class LegalDocument {

    @Id
    private UUID id;

    private String kind;
    private String number;
    private @Nullable LocalDate date;
    private @Nullable String issuer;
    private @Nullable String subject;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID replacedById;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private @Nullable String note;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected LegalDocument() {}

    @SuppressWarnings("NullAway.Init")
    public LegalDocument(LegalDocumentId id, LegalDocumentDescription description) {
        this.id = id.value();
        revise(description);
    }

    public void revise(LegalDocumentDescription description) {
        if (id.equals(description.replacedBy())) {
            throw new InvalidEntry("catalog.legalDocument.replacesItself");
        }
        kind = description.kind();
        number = description.number();
        date = description.date();
        issuer = description.issuer();
        subject = description.subject();
        validFrom = description.validity().from();
        validTo = description.validity().to();
        replacedById = description.replacedBy();
        confidence = description.confidence();
        note = description.note();
    }

    /** From this day on the document no longer holds. */
    public void end(LocalDate day, @Nullable UUID replacedBy) {
        if (id.equals(replacedBy)) {
            throw new InvalidEntry("catalog.legalDocument.replacesItself");
        }
        validTo = new Validity(validFrom, day).to();
        replacedById = replacedBy;
    }

    public LegalDocumentId id() {
        return new LegalDocumentId(id);
    }

    public LegalDocumentDescription description() {
        return new LegalDocumentDescription(
                kind, number, date, issuer, subject, validity(), replacedById, confidence, note);
    }

    public Validity validity() {
        return new Validity(validFrom, validTo);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
