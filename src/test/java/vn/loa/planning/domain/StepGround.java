package vn.loa.planning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.loa.documents.SectionRole;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.ActivityId;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** A plan with something for every step to act upon, and as many copies of it as there are rounds. */
final class StepGround {

    static final String SECTION = "VIỆC MÀ HAI NGƯỜI CÙNG SỬA";
    static final String LINE = "Dòng mà hai người cùng sửa.";
    static final String REMOVED_LINE = "Dòng đã xóa trước đó.";
    static final String REMOVED_SECTION = "MỤC ĐÃ XÓA TRƯỚC ĐÓ";
    static final String ACTIVITY = "Nhiệm vụ mà hai người cùng sửa";
    static final String REMOVED_ACTIVITY = "Nhiệm vụ đã xóa trước đó";

    /** What the steps are taken with. */
    record Services(
            PlanDrafting drafting,
            PlanEditing editing,
            PlanReview review,
            PlanSigning signing,
            PlanIssuing issuing,
            PlanComments comments,
            PlanReading reading) {}

    /** The two officers who hold a permission. */
    record Two(OfficerId left, OfficerId right) {}

    /** The original's parts, prepared while it was a draft. */
    record Parts(
            SectionId section,
            LineId line,
            LineId removedLine,
            SectionId removedSection,
            ActivityId activity,
            ActivityId removedActivity,
            CommentId comment,
            String cited) {}

    private final Services services;
    private final Map<Permission, Two> officers;
    private final PlanId original;
    private final Parts parts;
    private final LocalDate today;
    private final int planVersion;
    private final int sectionVersion;
    private final int activityVersion;
    private final PlanCopies copies;

    StepGround(
            Services services,
            Map<Permission, Two> officers,
            PlanId original,
            Parts parts,
            LocalDate today,
            PlanCopies copies) {
        this.services = services;
        this.officers = officers;
        this.original = original;
        this.parts = parts;
        this.today = today;
        this.copies = copies;
        var drafter = officer(Permission.DRAFT, true);
        planVersion = services.reading().page(drafter, original).head().version();
        sectionVersion =
                services.editing().section(drafter, original, parts.section()).version();
        activityVersion =
                services.editing().activity(drafter, original, parts.activity()).version();
    }

    private StepGround(StepGround like, PlanCopies copies) {
        services = like.services;
        officers = like.officers;
        original = like.original;
        parts = like.parts;
        today = like.today;
        planVersion = like.planVersion;
        sectionVersion = like.sectionVersion;
        activityVersion = like.activityVersion;
        this.copies = copies;
    }

    /** A draft with one of everything. */
    static Parts prepare(Services services, OfficerId by, PlanId plan) {
        var editing = services.editing();
        var section = editing.addSection(by, plan, null, SECTION, SectionRole.FREE);
        var lines =
                editing.save(by, plan, section, 0, lines(LINE, REMOVED_LINE)).lines();
        editing.removeLine(by, plan, section, lines.get(1).id());
        var removedSection = editing.addSection(by, plan, null, REMOVED_SECTION, SectionRole.FREE);
        editing.removeSection(by, plan, removedSection);
        var activity = editing.addActivity(by, plan, activity(ACTIVITY));
        var removedActivity = editing.addActivity(by, plan, activity(REMOVED_ACTIVITY));
        editing.removeActivity(by, plan, removedActivity);
        var comment = services.comments().add(by, plan, null, "Góp ý chung.");
        var cited = services.reading().editor(by, plan).legalBases().get(0).cited();
        return new Parts(
                section,
                lines.get(0).id(),
                lines.get(1).id(),
                removedSection,
                activity,
                removedActivity,
                comment,
                cited);
    }

    Services services() {
        return services;
    }

    PlanId original() {
        return original;
    }

    /** The same with other copies. */
    StepGround copied(PlanCopies anew) {
        return new StepGround(this, anew);
    }

    LocalDate today() {
        return today;
    }

    OfficerId officer(Permission permission, boolean left) {
        var two = officers.get(permission);
        return left ? two.left() : two.right();
    }

    PlanId plan(int copy) {
        return copies.plan(copy);
    }

    SectionId section(int copy) {
        return new SectionId(copies.of(parts.section().value(), copy));
    }

    SectionId removedSection(int copy) {
        return new SectionId(copies.of(parts.removedSection().value(), copy));
    }

    LineId line(int copy) {
        return new LineId(copies.of(parts.line().value(), copy));
    }

    LineId removedLine(int copy) {
        return new LineId(copies.of(parts.removedLine().value(), copy));
    }

    ActivityId activity(int copy) {
        return new ActivityId(copies.of(parts.activity().value(), copy));
    }

    ActivityId removedActivity(int copy) {
        return new ActivityId(copies.of(parts.removedActivity().value(), copy));
    }

    CommentId comment(int copy) {
        return new CommentId(copies.of(parts.comment().value(), copy));
    }

    String cited() {
        return parts.cited();
    }

    int planVersion() {
        return planVersion;
    }

    int sectionVersion() {
        return sectionVersion;
    }

    int activityVersion() {
        return activityVersion;
    }

    private static SectionRevision lines(String... texts) {
        return new SectionRevision(
                "VI",
                SECTION,
                SectionRole.FREE,
                List.of(texts).stream()
                        .map(text -> new LineRevision(null, 0, "-", text, List.of()))
                        .toList());
    }

    private static ActivityRevision activity(String title) {
        return new ActivityRevision(
                title,
                null,
                null,
                "Văn phòng",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Quý I",
                null,
                List.of("Biên bản"),
                null,
                null);
    }
}
