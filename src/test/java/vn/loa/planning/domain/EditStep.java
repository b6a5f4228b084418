package vn.loa.planning.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.loa.documents.PlanDocument.LegalBasis;
import vn.loa.documents.PlanDocument.Place;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.documents.SectionRole;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStatus;

/** What is changed in a plan, or said about it, while it stays where it is. */
enum EditStep implements Step {
    HEADER(EnumSet.of(Part.HEAD), "the plan's version"),
    RECIPIENTS(EnumSet.of(Part.HEAD), "the plan's version"),
    SAVE_SECTION(EnumSet.of(Part.SECTION), "the section's version"),
    PASTE_LINES(EnumSet.of(Part.SECTION), "the section's version"),
    REMOVE_LINE(EnumSet.of(Part.SECTION), ""),
    RESTORE_LINE(EnumSet.of(Part.SECTION), ""),
    ADD_SECTION(EnumSet.of(Part.OUTLINE), ""),
    MOVE_SECTION(EnumSet.of(Part.OUTLINE, Part.SECTION), ""),
    REMOVE_SECTION(EnumSet.of(Part.OUTLINE, Part.SECTION), ""),
    RESTORE_SECTION(EnumSet.of(Part.OUTLINE), ""),
    CORRECT_BASIS(EnumSet.of(Part.BASES), "the correction's version"),
    ADD_ACTIVITY(EnumSet.of(Part.TABLE), ""),
    REVISE_ACTIVITY(EnumSet.of(Part.ACTIVITY), "the activity's version"),
    MOVE_ACTIVITY(EnumSet.of(Part.ACTIVITY, Part.TABLE), ""),
    REMOVE_ACTIVITY(EnumSet.of(Part.ACTIVITY, Part.TABLE), ""),
    RESTORE_ACTIVITY(EnumSet.of(Part.TABLE), ""),
    COMMENT(EnumSet.of(Part.TALK), ""),
    REPLY(EnumSet.of(Part.TALK), ""),
    RESOLVE_COMMENT(EnumSet.of(Part.TALK), "");

    private final Set<Part> touches;
    private final String claims;

    EditStep(Set<Part> touches, String claims) {
        this.touches = touches;
        this.claims = claims;
    }

    @Override
    public boolean isPossibleIn(PlanStatus status) {
        return touches.contains(Part.TALK) ? !status.isPublished() : status == PlanStatus.DRAFT;
    }

    @Override
    public boolean movesPlan() {
        return false;
    }

    @Override
    public Set<Part> touches() {
        return touches;
    }

    @Override
    public String claims() {
        return claims;
    }

    @Override
    public OfficerId who(StepGround ground, boolean left) {
        return ground.officer(Permission.DRAFT, left);
    }

    @Override
    public void act(StepGround ground, int copy, OfficerId by, String mark) {
        var plan = ground.plan(copy);
        var drafting = ground.services().drafting();
        var editing = ground.services().editing();
        var comments = ground.services().comments();
        var section = ground.section(copy);
        switch (this) {
            case HEADER -> drafting.reviseHeader(by, plan, ground.planVersion(), header(mark));
            case RECIPIENTS -> drafting.reviseRecipients(by, plan, ground.planVersion(), recipients(mark));
            case SAVE_SECTION -> editing.save(by, plan, section, ground.sectionVersion(), section(ground, copy, mark));
            case PASTE_LINES -> editing.pasteLines(by, plan, section, ground.sectionVersion(), "- " + mark);
            case REMOVE_LINE -> editing.removeLine(by, plan, section, ground.line(copy));
            case RESTORE_LINE -> editing.restoreLine(by, plan, section, ground.removedLine(copy));
            case ADD_SECTION -> editing.addSection(by, plan, null, mark, SectionRole.FREE);
            case MOVE_SECTION -> editing.moveSection(by, plan, section, Direction.UP);
            case REMOVE_SECTION -> editing.removeSection(by, plan, section);
            case RESTORE_SECTION -> editing.restoreSection(by, plan, ground.removedSection(copy));
            case CORRECT_BASIS -> editing.correctLegalBasis(by, plan, ground.cited(), 0, basis(mark));
            case ADD_ACTIVITY -> editing.addActivity(by, plan, activity(mark));
            case REVISE_ACTIVITY ->
                editing.reviseActivity(by, plan, ground.activity(copy), ground.activityVersion(), activity(mark));
            case MOVE_ACTIVITY -> editing.moveActivity(by, plan, ground.activity(copy), Direction.UP);
            case REMOVE_ACTIVITY -> editing.removeActivity(by, plan, ground.activity(copy));
            case RESTORE_ACTIVITY -> editing.restoreActivity(by, plan, ground.removedActivity(copy));
            case COMMENT -> comments.add(by, plan, null, mark);
            case REPLY -> comments.reply(by, plan, ground.comment(copy), mark);
            case RESOLVE_COMMENT -> comments.resolve(by, plan, ground.comment(copy));
        }
    }

    @Override
    public boolean shows(String words, String mark) {
        return switch (this) {
            case REMOVE_LINE -> !words.contains(StepGround.LINE);
            case RESTORE_LINE -> words.contains(StepGround.REMOVED_LINE);
            case REMOVE_SECTION -> !words.contains(StepGround.SECTION);
            case RESTORE_SECTION -> words.contains(StepGround.REMOVED_SECTION);
            case REMOVE_ACTIVITY -> !words.contains(StepGround.ACTIVITY);
            case RESTORE_ACTIVITY -> words.contains(StepGround.REMOVED_ACTIVITY);
            case RESOLVE_COMMENT -> words.contains("resolved");
            case MOVE_SECTION, MOVE_ACTIVITY -> true;
            default -> words.contains(mark);
        };
    }

    @Override
    public boolean undoes(Step other) {
        return this == REMOVE_SECTION && other.touches().contains(Part.SECTION)
                || this == REMOVE_ACTIVITY && other.touches().contains(Part.ACTIVITY);
    }

    @Override
    public boolean isFrozen() {
        return !touches.contains(Part.TALK);
    }

    private static HeaderRevision header(String mark) {
        return new HeaderRevision(
                "UBND xã An Phú", "An Phú", mark, 2026, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn Bình", List.of());
    }

    private static List<Recipient> recipients(String mark) {
        return List.of(
                new Recipient("Các phòng, đơn vị thuộc xã", "t/h"),
                new Recipient(mark, null),
                new Recipient("Lưu: VT, VHXH", null));
    }

    private static SectionRevision section(StepGround ground, int copy, String mark) {
        var lines = new ArrayList<LineRevision>();
        lines.add(new LineRevision(ground.line(copy), 0, "-", StepGround.LINE, List.of()));
        lines.add(new LineRevision(null, 0, "-", mark, List.of()));
        return new SectionRevision("VI", StepGround.SECTION, SectionRole.FREE, lines);
    }

    private static LegalBasis basis(String mark) {
        return new LegalBasis("Nghị quyết", "76/NQ-CP", null, "Chính phủ", mark, Place.PREAMBLE, "");
    }

    private static ActivityRevision activity(String mark) {
        return new ActivityRevision(
                mark,
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
