package vn.loa.planning.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanEvent;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;
import vn.loa.planning.PlanStatus;

/** A unit's communication plan for a year: its head, where it stands, and who gets it. Only a draft can be edited. */
@Entity
public class Plan extends AbstractAggregateRoot<Plan> {

    @Id
    private UUID id;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private @Nullable String issuer;
    private @Nullable String number;
    private @Nullable String place;
    private @Nullable LocalDate date;
    private @Nullable String title;
    private @Nullable String signingAuthority;
    private @Nullable String signerPosition;
    private @Nullable String signerName;
    private List<String> letterhead;

    @ElementCollection
    @CollectionTable(name = "plan_recipient", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanRecipient> recipients = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_appendix", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanAppendix> appendices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_stamp", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanStamp> stamps = new ArrayList<>();

    private @Nullable UUID copiedFromId;
    private @Nullable UUID replacesId;
    private UUID createdById;
    private Instant createdAt;
    private UUID changedById;
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanMove lastMove;

    private @Nullable UUID movedById;
    private @Nullable Instant movedAt;
    private @Nullable Instant signedAt;
    private int frozen;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** Begins a draft with the head, the recipients and what is attached to the document. */
    Plan(UnitId unit, int year, PlanDocument document, OfficerId by, Instant at) {
        var header = document.header();
        id = UUID.randomUUID();
        unitId = unit.value();
        this.year = year;
        status = PlanStatus.DRAFT;
        issuer = Wording.orNull(header.issuer());
        number = Wording.orNull(header.number());
        place = Wording.orNull(header.place());
        date = header.date();
        title = Wording.orNull(header.title());
        signingAuthority = Wording.orNull(header.signingAuthority());
        signerPosition = Wording.orNull(header.signerPosition());
        signerName = Wording.orNull(header.signerName());
        letterhead = document.letterhead().stream().map(Wording::of).toList();
        document.recipients().forEach(recipient -> recipients.add(PlanRecipient.of(recipient)));
        document.appendices().forEach(appendix -> appendices.add(PlanAppendix.of(appendix)));
        document.signatures().forEach(stamp -> stamps.add(PlanStamp.of(stamp)));
        createdById = by.value();
        createdAt = at;
        changedById = by.value();
        changedAt = at;
    }

    PlanId id() {
        return new PlanId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    int year() {
        return year;
    }

    PlanStatus status() {
        return status;
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Nullable
    PlanMove lastMove() {
        return lastMove;
    }

    boolean wasLastMovedBy(OfficerId officer) {
        return officer.value().equals(movedById);
    }

    @Nullable
    Instant movedAt() {
        return movedAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    PlanId replaces() {
        return replacesId == null ? null : new PlanId(replacesId);
    }

    /** How many documents were frozen so far; the last one bears this number. */
    int frozen() {
        return frozen;
    }

    void copiedFrom(PlanId earlier) {
        copiedFromId = earlier.value();
    }

    void replacing(PlanId issued) {
        replacesId = issued.value();
    }

    OfficerId changedBy() {
        return new OfficerId(changedById);
    }

    Instant changedAt() {
        return changedAt;
    }

    /** The head as a drafter would write it again. */
    HeaderRevision head() {
        return new HeaderRevision(issuer, place, title, year, signingAuthority, signerPosition, signerName, letterhead);
    }

    PlanDocument.Header header() {
        return new PlanDocument.Header(
                issuer, number, place, date, title, year, signingAuthority, signerPosition, signerName);
    }

    List<String> letterhead() {
        return List.copyOf(letterhead);
    }

    List<PlanDocument.Appendix> appendices() {
        return appendices.stream().map(PlanAppendix::appendix).toList();
    }

    List<PlanDocument.Stamp> stamps() {
        return stamps.stream().map(PlanStamp::stamp).toList();
    }

    List<PlanDocument.Recipient> recipients() {
        return recipients.stream()
                .map(recipient -> new PlanDocument.Recipient(recipient.name(), recipient.note()))
                .toList();
    }

    /** Whether the head says what the revision wants already: a form that came twice is no conflict. */
    boolean reads(HeaderRevision revision) {
        return year == revision.year()
                && Objects.equals(issuer, Wording.orNull(revision.issuer()))
                && Objects.equals(place, Wording.orNull(revision.place()))
                && Objects.equals(title, Wording.orNull(revision.title()))
                && Objects.equals(signingAuthority, Wording.orNull(revision.signingAuthority()))
                && Objects.equals(signerPosition, Wording.orNull(revision.signerPosition()))
                && Objects.equals(signerName, Wording.orNull(revision.signerName()))
                && letterhead.equals(lines(revision.letterhead()));
    }

    /** Whether the plan goes to these already. */
    boolean goesTo(List<PlanDocument.Recipient> wanted) {
        return List.copyOf(recipients).equals(named(wanted));
    }

    void revise(HeaderRevision revision, OfficerId by, Instant at) {
        requireDraft();
        issuer = Wording.orNull("issuer", revision.issuer(), 300);
        place = Wording.orNull("place", revision.place(), 100);
        title = Wording.orNull("title", revision.title(), 500);
        if (revision.year() < 2000 || revision.year() > 2100) {
            throw new InvalidEntry("year", "plan.rejection.year");
        }
        year = revision.year();
        signingAuthority = Wording.orNull("signingAuthority", revision.signingAuthority(), 300);
        signerPosition = Wording.orNull("signerPosition", revision.signerPosition(), 200);
        signerName = Wording.orNull("signerName", revision.signerName(), 200);
        letterhead = lines(revision.letterhead());
        changed(by, at);
    }

    void send(List<PlanDocument.Recipient> to, OfficerId by, Instant at) {
        requireDraft();
        recipients.clear();
        recipients.addAll(named(to));
        changed(by, at);
    }

    private static List<String> lines(List<String> letterhead) {
        return letterhead.stream()
                .map(line -> Wording.of("letterhead", line, 300))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<PlanRecipient> named(List<PlanDocument.Recipient> recipients) {
        return recipients.stream()
                .map(PlanRecipient::of)
                .filter(recipient -> !recipient.name().isEmpty())
                .toList();
    }

    void submit(OfficerId by, Instant at) {
        become(PlanMove.SUBMIT, by, at);
        registerEvent(new PlanEvent.Submitted(id(), unit(), by, at));
    }

    void takeBack(OfficerId by, Instant at) {
        become(PlanMove.TAKE_BACK, by, at);
        registerEvent(new PlanEvent.TakenBack(id(), unit(), by, at));
    }

    void agree(OfficerId by, Instant at) {
        become(PlanMove.AGREE, by, at);
        registerEvent(new PlanEvent.Reviewed(id(), unit(), by, at));
    }

    /** @param refusal from which desk it goes back to its drafter */
    void sendBack(PlanMove refusal, OfficerId by, Instant at, String reason) {
        if (!refusal.isRefusal()) {
            throw new IllegalArgumentException(refusal.name());
        }
        become(refusal, by, at);
        signedAt = null;
        registerEvent(new PlanEvent.SentBack(id(), unit(), by, at, reason));
    }

    void sign(OfficerId by, Instant at) {
        become(PlanMove.SIGN, by, at);
        signedAt = at;
        registerEvent(new PlanEvent.Signed(id(), unit(), by, at));
    }

    void issue(String number, String place, LocalDate date, OfficerId by, Instant at) {
        become(PlanMove.ISSUE, by, at);
        this.number = number;
        this.place = place;
        this.date = date;
    }

    void close(OfficerId by, Instant at, String reason) {
        become(PlanMove.CLOSE, by, at);
        registerEvent(new PlanEvent.Closed(id(), unit(), by, at, reason));
    }

    void replaceBy(PlanId replacement, OfficerId by, Instant at) {
        become(PlanMove.REPLACE, by, at);
        registerEvent(new PlanEvent.Replaced(id(), unit(), by, at, replacement));
    }

    private void become(PlanMove move, OfficerId by, Instant at) {
        if (status != move.from()) {
            throw new IllegalTransition("plan.rejection.notNow");
        }
        status = move.to();
        lastMove = move;
        movedById = by.value();
        movedAt = at;
        frozen++;
        changed(by, at);
    }

    private void requireDraft() {
        if (status != PlanStatus.DRAFT) {
            throw new IllegalTransition("plan.rejection.notNow");
        }
    }

    private void changed(OfficerId by, Instant at) {
        changedById = by.value();
        changedAt = at;
    }
}
