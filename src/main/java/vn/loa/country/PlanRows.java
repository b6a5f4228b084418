package vn.loa.country;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Line;
import vn.loa.documents.PlanJson;
import vn.loa.planning.PlanMove;

/** The plans of communes as rows of each of their tables. Every table's rows are made anew out of the same lots. */
final class PlanRows {

    // Where in the chain of lots the texts draw.
    private static final int TEXT = 4;

    private final Extent extent;
    private final Phrases phrases;
    private final PlanStory.Teller teller;
    private final WorkRows work;
    private final Registry registry;
    private final PlanJson json = new PlanJson();

    PlanRows(Extent extent, Phrases phrases, Registry registry) {
        this.extent = extent;
        this.phrases = phrases;
        this.teller = new PlanStory.Teller(extent, phrases);
        this.work = new WorkRows(extent, phrases);
        this.registry = registry;
    }

    CopyRows of(Table table, Commune commune) {
        var rows = new CopyRows();
        for (var story : teller.of(commune)) {
            if (table.isOfWork() && !work.isOf(story)) {
                continue;
            }
            var lot = extent.lot(TEXT, story.id().getMostSignificantBits());
            var document = new PlanText(story, phrases, lot, registry.documents()).written();
            var plan = new Written(story, document, PlanParts.of(document, lot), lot);
            switch (table) {
                case PLAN -> plan(rows, plan);
                case PLAN_RECIPIENT -> recipients(rows, plan);
                case SECTION -> sections(rows, plan);
                case SECTION_LINE -> lines(rows, plan);
                case PLAN_ACTIVITY -> activities(rows, plan);
                case CITATION -> citations(rows, plan);
                case PLAN_TRANSITION -> transitions(rows, plan);
                case ACTIVITY, OCCURRENCE, RESULT -> work.add(rows, table, story, plan.tasks());
                default -> throw new IllegalArgumentException(table.name());
            }
        }
        return rows;
    }

    private record Written(PlanStory story, PlanDocument document, PlanParts parts, Lot lot) {

        UUID id() {
            return story.id();
        }

        /** The rows of the activity table; half of them name an officer, half a day. */
        List<PlanTask> tasks() {
            var tasks = new ArrayList<PlanTask>();
            for (var activity : document.activities()) {
                tasks.add(new PlanTask(
                        UUID.fromString(String.valueOf(activity.id())),
                        activity,
                        unit(story.commune(), activity.lead()),
                        lot.oneIn(2) ? story.commune().officer(Role.CONTRIBUTOR) : null,
                        lot.oneIn(2) ? LocalDate.of(story.year(), lot.between(3, 12), lot.between(1, 28)) : null));
            }
            return tasks;
        }

        UUID drafter() {
            return story.commune().officer(Role.DRAFTER);
        }

        /** Sometime between the beginning and the first step. */
        Instant saved() {
            var handedIn = story.steps().isEmpty()
                    ? story.begun().plusSeconds(90_000)
                    : story.steps().get(0).at();
            long seconds = handedIn.getEpochSecond() - story.begun().getEpochSecond();
            return story.begun().plusSeconds(lot.below((int) seconds));
        }
    }

    private static void plan(CopyRows rows, Written plan) {
        var story = plan.story();
        var commune = story.commune();
        var header = plan.document().header();
        var last = story.steps().isEmpty() ? null : story.last();
        rows.add(
                story.id(),
                commune.id(),
                commune.fullName(),
                commune.code(),
                commune.within(),
                story.year(),
                story.status(),
                header.issuer(),
                story.number(),
                header.place(),
                story.date(),
                header.title(),
                header.signingAuthority(),
                header.signerPosition(),
                header.signerName(),
                List.of(),
                story.replaces(),
                plan.drafter(),
                story.begun(),
                last == null ? plan.drafter() : commune.officer(last.by()),
                story.changed(),
                last == null ? null : last.move(),
                last == null ? null : commune.officer(last.by()),
                last == null ? null : last.at(),
                story.signed(),
                story.steps().size(),
                story.steps().size());
    }

    private static void recipients(CopyRows rows, Written plan) {
        int position = 0;
        for (var recipient : plan.document().recipients()) {
            rows.add(plan.id(), position++, recipient.name(), recipient.note());
        }
    }

    private static void sections(CopyRows rows, Written plan) {
        for (var part : plan.parts().all()) {
            rows.add(
                    part.id(),
                    plan.id(),
                    part.parent(),
                    part.place(),
                    part.position(),
                    part.number(),
                    part.title(),
                    part.role(),
                    plan.drafter(),
                    plan.saved(),
                    0);
        }
    }

    private static void lines(CopyRows rows, Written plan) {
        for (var part : plan.parts().all()) {
            int position = 0;
            for (var line : part.lines()) {
                line(rows, plan, part.id(), position++, line);
            }
        }
    }

    private static void line(CopyRows rows, Written plan, UUID section, int position, Line line) {
        var sense = Sense.of(line.meanings());
        rows.add(
                UUID.fromString(String.valueOf(line.id())),
                section,
                position,
                line.level(),
                line.marker(),
                line.text(),
                sense.means(),
                sense.audiences(),
                sense.quantity(),
                sense.measure(),
                sense.areas(),
                sense.channels(),
                sense.frequency(),
                sense.unit(),
                unit(plan.story().commune(), sense.unit()),
                sense.period(),
                sense.reportingTo());
    }

    private static void activities(CopyRows rows, Written plan) {
        int position = 0;
        for (var task : plan.tasks()) {
            var activity = task.activity();
            rows.add(
                    task.id(),
                    plan.id(),
                    position++,
                    activity.place(),
                    activity.title(),
                    task.unit(),
                    task.officer(),
                    activity.lead(),
                    activity.coordinators(),
                    activity.contents(),
                    activity.areas(),
                    activity.channels(),
                    activity.audiences(),
                    activity.schedule(),
                    task.due(),
                    activity.products(),
                    activity.target(),
                    activity.budget(),
                    plan.drafter(),
                    plan.saved(),
                    0);
        }
    }

    private void citations(CopyRows rows, Written plan) {
        for (var section : CitedIn.sections(plan.parts())) {
            int position = 0;
            for (var basis : section.bases()) {
                rows.add(
                        section.section(),
                        position++,
                        plan.id(),
                        CitedIn.key(basis),
                        basis.kind(),
                        basis.number(),
                        basis.date(),
                        basis.issuer(),
                        basis.subject(),
                        basis.place(),
                        basis.text(),
                        registry.meantBy(basis));
            }
        }
    }

    private void transitions(CopyRows rows, Written plan) {
        var story = plan.story();
        if (story.steps().isEmpty()) {
            return;
        }
        var document = CitedIn.completed(plan.document(), CitedIn.sections(plan.parts()));
        var before = Frozen.of(json.write(document));
        var after = story.isIssued() ? Frozen.of(json.write(issued(document, story))) : before;
        int number = 0;
        boolean done = false;
        for (var step : story.steps()) {
            done |= step.move() == PlanMove.ISSUE;
            var frozen = done ? after : before;
            var officer = story.commune().officer(step.by());
            rows.add(
                    story.id(),
                    ++number,
                    step.move(),
                    officer,
                    step.at(),
                    step.reason(),
                    frozen.document(),
                    frozen.sha256());
        }
    }

    private static PlanDocument issued(PlanDocument document, PlanStory story) {
        var header = document.header();
        return new PlanDocument(
                new PlanDocument.Header(
                        header.issuer(),
                        story.number(),
                        header.place(),
                        story.date(),
                        header.title(),
                        header.year(),
                        header.signingAuthority(),
                        header.signerPosition(),
                        header.signerName()),
                document.letterhead(),
                document.preamble(),
                document.legalBases(),
                document.sections(),
                document.activities(),
                document.closing(),
                document.recipients(),
                document.appendices(),
                document.signatures(),
                document.findings());
    }

    private static @Nullable UUID unit(Commune commune, @Nullable String title) {
        return title == null ? null : OFFICES.containsKey(title) ? commune.office(OFFICES.get(title)) : null;
    }

    private static final Map<String, Office> OFFICES = new HashMap<>();

    static {
        for (var office : Office.values()) {
            OFFICES.put(office.title, office);
        }
    }
}
