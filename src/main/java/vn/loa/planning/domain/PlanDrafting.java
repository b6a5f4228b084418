package vn.loa.planning.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.Catalog;
import vn.loa.catalog.LibrarySource;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Header;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanMove;

/** Begins plans, and what their drafters do with them as a whole. */
@Service
@Transactional
public class PlanDrafting {

    private final Catalog catalog;
    private final Gate gate;
    private final Beginning beginning;
    private final Renewing renewing;
    private final Assembly assembly;
    private final Plans plans;
    private final PlanLock lock;
    private final Moves moves;
    private final Checking checking;
    private final Telling telling;
    private final Clock clock;

    PlanDrafting(
            Catalog catalog,
            Gate gate,
            Beginning beginning,
            Renewing renewing,
            Assembly assembly,
            Plans plans,
            PlanLock lock,
            Moves moves,
            Checking checking,
            Telling telling,
            Clock clock) {
        this.catalog = catalog;
        this.gate = gate;
        this.beginning = beginning;
        this.renewing = renewing;
        this.assembly = assembly;
        this.plans = plans;
        this.lock = lock;
        this.moves = moves;
        this.checking = checking;
        this.telling = telling;
        this.clock = clock;
    }

    /** Begins a plan from the template that holds today. */
    public PlanId startFromTemplate(OfficerId by, UnitId unit, int year) {
        var name = gate.requireDrafter(by, unit);
        var template = catalog.template(year, telling.message("plan.draft.issuer", name));
        return beginning.begin(new Beginning.Frame(by, unit, year, clock.instant()), template);
    }

    /** Begins a plan with everything that stands in the document; what is of an earlier year is listed to be changed. */
    public BegunPlan startFromDocument(OfficerId by, UnitId unit, int year, PlanDocument document) {
        gate.requireDrafter(by, unit);
        return begin(draft(by, unit, year, document), document.header().year(), document);
    }

    /** Does the same for one whom the gate let in. */
    NewPlan begin(OfficerId by, UnitId unit, int year, PlanDocument document) {
        var draft = draft(by, unit, year, document);
        begin(draft, document.header().year(), document);
        return draft;
    }

    private NewPlan draft(OfficerId by, UnitId unit, int year, PlanDocument document) {
        var frame = new Beginning.Frame(by, unit, year, clock.instant());
        return beginning.draft(frame, document, Beginning.Known.NOTHING);
    }

    /**
     * Begins a plan as a copy of an earlier one, without its number, date and signature stamps. Its text stays as it was;
     * what is of the earlier year is listed to be changed.
     */
    public BegunPlan startFromCopy(OfficerId by, PlanId earlier, int year) {
        var stored = assembly.find(by, earlier);
        Gate.reach(stored.head());
        var unit = stored.head().unit();
        gate.requireDrafter(by, unit, stored.head().reach());
        var frame = new Beginning.Frame(by, unit, year, clock.instant());
        var document = unissued(stored.document(), year);
        var draft = beginning.draft(frame, document, known(stored));
        draft.plan().copiedFrom(earlier);
        return begin(draft, stored.head().year(), document);
    }

    private BegunPlan begin(NewPlan draft, @Nullable Integer earlierYear, PlanDocument earlier) {
        var renewal = renewing.of(draft, earlierYear, earlier);
        return new BegunPlan(beginning.begin(draft, renewal), renewal != null);
    }

    public void reviseHeader(OfficerId by, PlanId plan, int version, HeaderRevision revision) {
        var draft = draft(by, plan);
        if (draft.version() != version && draft.reads(revision)) {
            return;
        }
        requireVersion(draft, version);
        draft.revise(revision, by, clock.instant());
        plans.saveAndFlush(draft);
    }

    public void reviseRecipients(OfficerId by, PlanId plan, int version, List<Recipient> recipients) {
        var draft = draft(by, plan);
        if (draft.version() != version && draft.goesTo(recipients)) {
            return;
        }
        requireVersion(draft, version);
        draft.send(recipients, by, clock.instant());
        plans.saveAndFlush(draft);
    }

    void repairHeader(OfficerId by, PlanId plan, UnaryOperator<HeaderRevision> repair) {
        var draft = draft(by, plan);
        draft.revise(repair.apply(draft.head()), by, clock.instant());
        plans.saveAndFlush(draft);
    }

    void repairRecipients(OfficerId by, PlanId plan, UnaryOperator<List<Recipient>> repair) {
        var draft = draft(by, plan);
        draft.send(repair.apply(draft.recipients()), by, clock.instant());
        plans.saveAndFlush(draft);
    }

    /**
     * Hands the plan in.
     *
     * @throws IncompletePlan if it lacks what every plan must have
     * @throws OpenFindings if an error is in it, or a warning that is kept without a reason
     */
    public void submit(OfficerId by, PlanId plan) {
        var draft = moves.lock(by, plan, PlanMove.SUBMIT);
        draft.submit(by, clock.instant());
        var stored = moves.make(draft, null);
        telling.requireComplete(stored.document());
        checking.requireNothingOpen(stored);
    }

    public void takeBack(OfficerId by, PlanId plan) {
        var submitted = moves.lock(by, plan, PlanMove.TAKE_BACK);
        submitted.takeBack(by, clock.instant());
        moves.make(submitted, null);
    }

    private Plan draft(OfficerId by, PlanId plan) {
        var draft = lock.take(by, plan);
        gate.requireDraft(by, draft);
        return draft.plan();
    }

    private void requireVersion(Plan draft, int version) {
        if (draft.version() != version) {
            throw StalePlan.changedBy(telling.who(draft.changedBy()), telling.moment(draft.changedAt()));
        }
    }

    /** What a plan knows beyond its document. */
    static Beginning.Known known(StoredPlan stored) {
        var unitOfLine = new HashMap<String, UnitId>();
        var sourceOfLine = new HashMap<String, LibrarySource>();
        stored.content().parts().stream().flatMap(part -> part.lines().stream()).forEach(line -> {
            if (line.unit() != null) {
                unitOfLine.put(line.id().toString(), line.unit());
            }
            if (line.source() != null) {
                sourceOfLine.put(line.id().toString(), line.source());
            }
        });
        var details = new HashMap<String, ActivityRevision>();
        stored.activities().forEach(activity -> details.put(activity.id().toString(), activity.details()));
        return new Beginning.Known(unitOfLine, sourceOfLine, details, Map.of());
    }

    /** The document as the beginning of another one: not issued and not signed. */
    static PlanDocument unissued(PlanDocument document, int year) {
        var header = document.header();
        return unsigned(
                document,
                new Header(
                        header.issuer(),
                        null,
                        header.place(),
                        null,
                        header.title(),
                        year,
                        header.signingAuthority(),
                        header.signerPosition(),
                        header.signerName()));
    }

    private static PlanDocument unsigned(PlanDocument document, Header header) {
        return new PlanDocument(
                header,
                document.letterhead(),
                document.preamble(),
                document.legalBases(),
                document.sections(),
                document.activities(),
                document.closing(),
                document.recipients(),
                document.appendices(),
                List.of(),
                List.of());
    }
}
