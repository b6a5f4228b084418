package vn.loa.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.Communes;
import vn.loa.access.Caller.Where;
import vn.loa.execution.EvidenceId;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.ResultId;
import vn.loa.execution.domain.SheetId;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.planning.ActivityId;
import vn.loa.planning.CommentId;
import vn.loa.planning.ImportId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.SectionId;
import vn.loa.planning.SignedFileId;

/** A commune with one of everything that an address can name, and officers in every relation to it. */
public final class Ground {

    /** What the commune's officers said to each other about every plan. */
    public static final String WITHIN = "Ý kiến này chỉ trao đổi trong nội bộ.";

    /**
     * What a draft consists of, the removed things included.
     *
     * @param warning key of something that the rules find in it and that may be kept
     * @param change proposed for the words of its line, as if it had been begun from an earlier year's
     */
    public record Draft(
            PlanId plan,
            int version,
            SectionId section,
            int sectionVersion,
            LineId line,
            String text,
            SectionId removedSection,
            LineId removedLine,
            ActivityId activity,
            ActivityId removedActivity,
            CommentId comment,
            CommentId resolvedComment,
            String cited,
            String warning,
            UUID change) {}

    /**
     * Entries of the registries, which belong to no unit.
     *
     * @param offer a file of the library that the commune itself offers
     */
    public record Registries(
            UUID legalDocument,
            UUID kindName,
            UUID libraryEntry,
            UUID template,
            UUID changedName,
            UUID abbreviation,
            UUID trustAnchor,
            UUID offer) {}

    /**
     * Whom an administrator administers; each has a grant of its own.
     *
     * @param username somebody's who may sign in
     * @param passkey that of the officer who drafts
     */
    public record People(OfficerId colleague, UUID grant, OfficerId gone, String username, UUID passkey) {

        /** Nobody else's, so that a list of the whole country shows him on its first page. */
        static String nameOf(OfficerId colleague) {
            return "Đỗ Thu " + colleague.toString().substring(0, 8);
        }
    }

    /**
     * An activity, one of its times, and what a drafter recorded of it, with a file.
     *
     * @param feed the private part of the address of an officer's calendar
     * @param sheet results that the drafter filled in and has not recorded
     */
    public record Carried(
            ActivityId activity,
            OccurrenceId occurrence,
            ResultId result,
            EvidenceId evidence,
            String feed,
            SheetId sheet) {}

    public final Communes.Commune commune;
    public final UnitId ended;
    public final Draft draft;
    public final Map<PlanStatus, PlanId> plans;
    public final People people;
    public final Registries registries;
    public final ImportId kept;

    /** Of the plan that was issued; where one plan stands for all, of that one. */
    public final SignedFileId signedFile;

    public final GuidanceGround.Guidances guidances;
    /** What is done by the plan that was issued. */
    public final Carried carried;

    public final ScoringGround.Frameworks frameworks;

    /** Something that was done in the commune, as the audit holds it. */
    public final long act;

    final PlanStories.Story story;
    private final Map<Caller, OfficerId> officers;

    /** Reports of the commune. */
    ReportGround.Reported reported;

    Ground(
            PlanStories.Story story,
            UnitId ended,
            Draft draft,
            Map<PlanStatus, PlanId> plans,
            People people,
            Registries registries,
            ImportId kept,
            SignedFileId signedFile,
            GuidanceGround.Guidances guidances,
            Carried carried,
            ScoringGround.Frameworks frameworks,
            long act,
            Map<Caller, OfficerId> officers) {
        this.story = story;
        this.commune = story.commune;
        this.ended = ended;
        this.draft = draft;
        this.plans = Map.copyOf(plans);
        this.people = people;
        this.registries = registries;
        this.kept = kept;
        this.signedFile = signedFile;
        this.guidances = guidances;
        this.carried = carried;
        this.frameworks = frameworks;
        this.act = act;
        this.officers = new HashMap<>(officers);
    }

    public PlanId plan(PlanStatus status) {
        return plans.get(status);
    }

    public OfficerId officer(Caller caller) {
        return officers.get(caller);
    }

    /** With whom the call succeeds; null where nobody has to sign in. */
    public @Nullable OfficerId successful(RouteCall call) {
        if (call.open()) {
            return null;
        }
        var permission = call.by() == null ? Permission.DRAFT : call.by();
        if (call.route().startsWith("/reports/{report}") && permission == Permission.REVIEW) {
            // Nobody judges the report of his own unit.
            return officer(new Caller(permission, Where.ABOVE));
        }
        var above = call.route().endsWith("/appraisal") ? Where.ABOVE : Where.OWN;
        return officer(new Caller(permission, permission == Permission.ADMIN ? Where.EVERYWHERE : above));
    }

    /** The same ground, where one plan stands for all. */
    Ground about(Draft plan, SignedFileId file, GuidanceGround.Guidances asked) {
        var only = new EnumMap<PlanStatus, PlanId>(PlanStatus.class);
        for (var status : PlanStatus.values()) {
            only.put(status, plan.plan());
        }
        var about = new Ground(
                story, ended, plan, only, people, registries, kept, file, asked, carried, frameworks, act, officers);
        about.reported = reported;
        return about;
    }

    /** How every route is called for the things of this ground. */
    public List<RouteCall> calls() {
        return RouteCalls.of(this);
    }
}
