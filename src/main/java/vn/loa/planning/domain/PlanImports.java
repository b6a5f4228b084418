package vn.loa.planning.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.checks.LawBook;
import vn.loa.documents.Abbreviations;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.Reading;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitLine;
import vn.loa.planning.ImportId;
import vn.loa.planning.PlanId;

/** Keeps what was read of a file until an officer has set it right and makes a draft of it; others never see it. */
@Service
@Transactional
public class PlanImports {

    private static final Duration KEPT = Duration.ofDays(30);

    // Ten times the longest plan seen; each paragraph becomes a small form on the import page.
    private static final int MOST_PARAGRAPHS = 2_000;

    private final Gate gate;
    private final UnitDirectory units;
    private final Imports imports;
    private final Beginning beginning;
    private final Renewing renewing;
    private final Telling telling;
    private final LawBook law;
    private final Assembly assembly;
    private final Clock clock;

    PlanImports(
            Gate gate,
            UnitDirectory units,
            Imports imports,
            Beginning beginning,
            Renewing renewing,
            Telling telling,
            LawBook law,
            Assembly assembly,
            Clock clock) {
        this.gate = gate;
        this.units = units;
        this.imports = imports;
        this.beginning = beginning;
        this.renewing = renewing;
        this.telling = telling;
        this.law = law;
        this.assembly = assembly;
        this.clock = clock;
    }

    /** @throws InvalidEntry if the text is far longer than any plan */
    public ImportId keep(OfficerId by, UnitId unit, int year, String fileName, Reading reading) {
        gate.requireDrafter(by, unit);
        var paragraphs = reading.original().size();
        if (paragraphs > MOST_PARAGRAPHS) {
            throw new InvalidEntry("original", "plan.rejection.importTooLong", paragraphs, MOST_PARAGRAPHS);
        }
        var now = clock.instant();
        imports.forgetOlderThan(now.minus(KEPT));
        var kept = new PlanImport(
                by, unit, year, Wording.of(fileName), reading.original(), Understanding.of(reading), now);
        return imports.save(kept).id();
    }

    @Transactional(readOnly = true)
    public ImportView show(OfficerId by, ImportId id) {
        return view(find(by, id));
    }

    /**
     * The document as this version has it, for which alone the places of its parts hold.
     *
     * @throws StalePlan if it was revised elsewhere after this version
     */
    @Transactional(readOnly = true)
    public ImportView show(OfficerId by, ImportId id, int version) {
        return view(requireVersion(find(by, id), version));
    }

    /** The draft that was made of it, if there is one. */
    @Transactional(readOnly = true)
    public Optional<PlanId> draft(OfficerId by, ImportId id) {
        return imports.findById(id.value()).filter(kept -> kept.belongsTo(by)).map(PlanImport::draft);
    }

    /**
     * Takes the parts of the document for what the officer says.
     *
     * @throws StalePlan if it was revised elsewhere after this version
     */
    public ImportView revise(OfficerId by, ImportId id, int version, ImportRevision revision) {
        var kept = requireVersion(requireText(lock(by, id)), version);
        kept.revise(revision, clock.instant());
        imports.flush();
        return view(kept);
    }

    /** Begins a plan with what was understood, and forgets the text; asked again, answers the same plan. */
    public BegunPlan makeDraft(OfficerId by, ImportId id) {
        return makeDraft(by, id, List.of());
    }

    /** @param chosen the units that are meant where several of the line bear a name */
    public BegunPlan makeDraft(OfficerId by, ImportId id, List<UnitId> chosen) {
        var kept = lock(by, id);
        gate.requireDrafter(by, kept.unit());
        var made = kept.draft();
        if (made != null) {
            return new BegunPlan(made, assembly.head(by, made).renewal() != null);
        }
        var frame = new Beginning.Frame(by, kept.unit(), kept.year(), clock.instant());
        var understanding = kept.understanding();
        var document = understanding.document(kept.year());
        var named = unitNames(kept.unit(), document).meant(document, chosen);
        var draft = beginning.draft(frame, document, new Beginning.Known(Map.of(), Map.of(), Map.of(), named));
        var renewal = renewing.of(draft, understanding.header().year(), document);
        kept.becameDraft(beginning.begin(draft, renewal), clock.instant());
        return new BegunPlan(draft.plan().id(), renewal != null);
    }

    /** The names of units in the document that leave open which unit is meant. */
    @Transactional(readOnly = true)
    public List<UnitQuestion> questions(ImportView view) {
        return unitNames(view.unit(), view.document()).questions(view.document());
    }

    private UnitNames unitNames(UnitId unit, PlanDocument document) {
        return UnitNames.in(document)
                ? new UnitNames(units.lineOf(unit), law.current().abbreviations())
                : new UnitNames(UnitLine.EMPTY, Abbreviations.shipped());
    }

    public void discard(OfficerId by, ImportId id) {
        imports.delete(lock(by, id));
    }

    private PlanImport find(OfficerId by, ImportId id) {
        return requireText(
                imports.findById(id.value()).filter(kept -> kept.belongsTo(by)).orElseThrow(NotFound::new));
    }

    private PlanImport requireText(PlanImport kept) {
        if (kept.draft() != null) {
            throw StalePlan.importMade(telling.moment(kept.revisedAt()));
        }
        return kept;
    }

    private PlanImport requireVersion(PlanImport kept, int version) {
        if (kept.version() != version) {
            throw StalePlan.importRevised(telling.moment(kept.revisedAt()));
        }
        return kept;
    }

    private PlanImport lock(OfficerId by, ImportId id) {
        return imports.lock(id.value()).filter(kept -> kept.belongsTo(by)).orElseThrow(NotFound::new);
    }

    private ImportView view(PlanImport kept) {
        var understanding = kept.understanding();
        return new ImportView(
                kept.id(),
                kept.version(),
                kept.unit(),
                units.find(kept.unit()).orElseThrow(NotFound::new).name(),
                kept.year(),
                kept.fileName(),
                kept.original(),
                understanding.header(),
                understanding.parts(),
                understanding.document(kept.year()),
                kept.keptAt());
    }
}
