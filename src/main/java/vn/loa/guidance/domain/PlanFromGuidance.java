package vn.loa.guidance.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.catalog.Catalog;
import vn.loa.documents.PlanDocument;
import vn.loa.guidance.GuidanceId;
import vn.loa.guidance.RequirementId;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanTexts;
import vn.loa.web.Days;

/** Begins a commune's plan from what a superior asks for. */
@Service
@Transactional
public class PlanFromGuidance {

    private final BeginningGround grounds;
    private final Catalog catalog;
    private final PlanTexts texts;
    private final AnswerRows rows;
    private final MessageSource messages;
    private final Clock clock;

    PlanFromGuidance(
            BeginningGround grounds,
            Catalog catalog,
            PlanTexts texts,
            AnswerRows rows,
            MessageSource messages,
            Clock clock) {
        this.grounds = grounds;
        this.catalog = catalog;
        this.texts = texts;
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Begins a draft from the superior's plan, or from the template where there is none, in which all that is required
     * stands, linked to its requirement.
     */
    public PlanId start(OfficerId by, GuidanceId id, UnitId unit) {
        var ground = grounds.find(by, id, unit);
        var guidance = ground.guidance();
        if (!guidance.isPublished()) {
            throw new GuidanceConflict("guidance.rejection.notPublished");
        }
        var superior =
                guidance.plan() == null ? null : texts.read(by, guidance.plan()).document();
        var begun = begun(ground, superior);
        var stored = texts.begin(by, unit, ground.reach(), guidance.year(), begun.document());
        var moved = new Moved(begun.document(), stored.document());
        rows.begin(
                new AnswerRows.Hand(stored.id(), by, clock.instant()),
                id,
                moved.answers(begun.answers()),
                begun.doubts().stream().map(moved::doubt).distinct().toList());
        return stored.id();
    }

    /** A draft before it is stored. */
    private record Begun(PlanDocument document, Map<RequirementId, PlanPlace> answers, List<Doubt> doubts) {}

    private Begun begun(BeginningGround.Ground ground, @Nullable PlanDocument superior) {
        var guidance = ground.guidance();
        var turning = new Turning(ground.levels());
        var issuer = "Ủy ban nhân dân " + ground.commune();
        var frame = Named.parts(
                superior == null
                        ? catalog.filled(ground.template(), guidance.year(), issuer)
                        : catalog.frame(ground.template(), guidance.year(), issuer));
        var turned =
                superior == null ? new TurnedPlan(frame, List.of()) : new PlanTurning(turning).turn(superior, frame);
        var required = new RequiredPlan(turned.document(), turning);
        var said = new HashMap<PlanPlace, String>();
        if (superior != null) {
            Elements.of(superior).forEach(element -> said.put(element.place(), element.label()));
        }
        ground.requirements().stream()
                .filter(requirement -> !requirement.isWithdrawn())
                .forEach(requirement -> required.require(requirement, said.get(requirement.source())));
        var superiorName = superiorName(guidance, superior);
        required.report(messages.getMessage(
                "guidance.draft.report", new Object[] {capital(issuer), superiorName}, Days.VIETNAMESE));
        var title = superior == null || superior.header().title() == null
                ? guidance.title()
                : superior.header().title();
        var basis = Basis.of(guidance, superiorName, title);
        var preamble = turned.document().preamble();
        var document = required.in(turned.document(), basis == null ? preamble : Basis.into(preamble, basis));
        return new Begun(document, required.answers(), turned.doubts());
    }

    private static String superiorName(GuidanceHead guidance, @Nullable PlanDocument superior) {
        var issuer = superior == null ? null : superior.header().issuer();
        return issuer == null ? "Ủy ban nhân dân " + guidance.unit().name() : issuer;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Gives every part of a document that has no name one by which it is found again. */
    private static final class Named {

        static PlanDocument parts(PlanDocument document) {
            return new PlanDocument(
                    document.header(),
                    document.letterhead(),
                    document.preamble(),
                    document.legalBases(),
                    document.sections().stream().map(Named::section).toList(),
                    document.activities().stream()
                            .map(activity -> activity.withId(id(activity.id())))
                            .toList(),
                    document.closing(),
                    document.recipients(),
                    document.appendices(),
                    document.signatures(),
                    document.findings());
        }

        private static PlanDocument.Section section(PlanDocument.Section section) {
            return new PlanDocument.Section(
                    id(section.id()),
                    section.number(),
                    section.title(),
                    section.role(),
                    section.lines(),
                    section.children().stream().map(Named::section).toList());
        }

        private static String id(@Nullable String id) {
            return id == null ? UUID.randomUUID().toString() : id;
        }
    }

    /** Where the parts of a document stand since it was stored: each under a new id, in the same order. */
    private static final class Moved {

        private final Map<String, UUID> ids = new LinkedHashMap<>();

        Moved(PlanDocument before, PlanDocument stored) {
            match(
                    before.everySection().stream().map(PlanDocument.Section::id).toList(),
                    stored.everySection().stream().map(PlanDocument.Section::id).toList());
            match(
                    before.lines().stream().map(PlanDocument.Line::id).toList(),
                    stored.lines().stream().map(PlanDocument.Line::id).toList());
            match(
                    before.activities().stream().map(PlanDocument.Activity::id).toList(),
                    stored.activities().stream().map(PlanDocument.Activity::id).toList());
        }

        private void match(List<@Nullable String> before, List<@Nullable String> after) {
            if (before.size() != after.size()) {
                throw new IllegalStateException(before.size() + " parts became " + after.size());
            }
            for (int at = 0; at < before.size(); at++) {
                var id = before.get(at);
                if (id != null) {
                    ids.put(id, UUID.fromString(String.valueOf(after.get(at))));
                }
            }
        }

        Map<RequirementId, PlanPlace> answers(Map<RequirementId, PlanPlace> answers) {
            var moved = new LinkedHashMap<RequirementId, PlanPlace>();
            answers.forEach((requirement, place) -> moved.put(requirement, Objects.requireNonNull(place(place))));
            return moved;
        }

        Doubt doubt(Doubt doubt) {
            return new Doubt(doubt.id(), doubt.kind(), place(doubt.place()), doubt.words(), "");
        }

        private @Nullable PlanPlace place(@Nullable PlanPlace place) {
            if (place == null) {
                return null;
            }
            var id = ids.get(place.id().toString());
            return id == null ? null : new PlanPlace(place.kind(), id);
        }
    }
}
