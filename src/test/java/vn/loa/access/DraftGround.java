package vn.loa.access;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.checks.Repair;
import vn.loa.checks.Spot;
import vn.loa.documents.Area;
import vn.loa.documents.AudienceKind;
import vn.loa.documents.ChannelKind;
import vn.loa.documents.SectionRole;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStories;
import vn.loa.planning.SectionId;
import vn.loa.planning.domain.ActivityRevision;
import vn.loa.planning.domain.EditorPage;
import vn.loa.planning.domain.LineView;
import vn.loa.planning.domain.PlanChecks;
import vn.loa.planning.domain.PlanComments;
import vn.loa.planning.domain.PlanEditing;
import vn.loa.planning.domain.PlanReading;

/** Makes a draft in which something was removed and something discussed. */
@TestComponent
class DraftGround {

    private final PlanEditing editing;
    private final PlanReading reading;
    private final PlanComments comments;
    private final PlanChecks checks;
    private final JdbcClient jdbc;

    DraftGround(PlanEditing editing, PlanReading reading, PlanComments comments, PlanChecks checks, JdbcClient jdbc) {
        this.editing = editing;
        this.reading = reading;
        this.comments = comments;
        this.checks = checks;
        this.jdbc = jdbc;
    }

    Ground.Draft of(PlanStories.Story story) {
        var plan = story.plan;
        var by = story.drafter;
        var outline = reading.editor(by, plan);
        var section = section(outline, SectionRole.CONTENT);
        var removed = section(outline, SectionRole.BUDGET);
        editing.removeSection(by, plan, removed);
        var lines = editing.section(by, plan, section).lines();
        editing.removeLine(by, plan, section, lines.get(1).id());
        editing.addActivity(by, plan, activity("Tập huấn tổ công nghệ số cộng đồng"));
        var removedActivity = editing.addActivity(by, plan, activity("Hội thi tìm hiểu cải cách hành chính"));
        editing.removeActivity(by, plan, removedActivity);
        var comment = comments.add(by, plan, lines.get(0).id(), "Nên nêu rõ nơi nộp hồ sơ.");
        var resolved = comments.add(by, plan, null, "Đã bổ sung mục kinh phí chưa?");
        comments.resolve(by, plan, resolved);
        var editor = reading.editor(by, plan);
        var stored = editing.section(by, plan, section);
        return new Ground.Draft(
                plan,
                editor.head().version(),
                section,
                stored.version(),
                stored.lines().get(0).id(),
                stored.lines().get(0).text(),
                removed,
                lines.get(1).id(),
                editor.activities().get(1).id(),
                removedActivity,
                comment,
                resolved,
                editor.legalBases().get(0).cited(),
                waived(story, outline),
                proposed(plan, stored.lines().get(0)));
    }

    /** What a plan has that was begun from one of an earlier year: other words for the line, which is a target there. */
    private UUID proposed(PlanId plan, LineView line) {
        var change = UUID.randomUUID();
        jdbc.sql("""
                with renewed as (insert into renewal (plan_id, earlier_year) values (:plan, 2025)),
                target as (insert into renewed_target (line_id) values (:line))
                insert into proposed_change (id, plan_id, position, kind, part, field, place, copied, begins, ends, words,
                       reason, source, state, version)
                values (:change, :plan, 1, 'NAME', :part, 'text', 'II', :text, 0, 4, 'Cách thức', 'Tên nay khác.',
                        'Danh mục', 'OPEN', 0)""")
                .param("plan", plan.value())
                .param("line", line.id().value())
                .param("part", line.id().toString())
                .param("change", change)
                .param("text", line.text())
                .update();
        return change;
    }

    /** Every warning is kept, one of them of a text with a fault; answers the key of one. */
    private String waived(PlanStories.Story story, EditorPage outline) {
        var by = story.drafter;
        var plan = story.plan;
        var line = editing.section(by, plan, section(outline, SectionRole.PURPOSE))
                .lines()
                .get(0);
        var doubled = line.text().replace("nộp", "nộp nộp");
        checks.repair(by, plan, new Repair(new Spot(line.id().toString(), "text"), line.text(), doubled));
        return story.keepWarnings(plan).iterator().next();
    }

    private static SectionId section(EditorPage editor, SectionRole role) {
        return editor.outline().stream()
                .filter(entry -> entry.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ActivityRevision activity(String title) {
        return new ActivityRevision(
                title,
                null,
                null,
                "Văn phòng HĐND và UBND",
                null,
                List.of(),
                List.of(Area.DIGITAL_GOVERNMENT),
                List.of(ChannelKind.TRAINING),
                List.of(AudienceKind.CITIZENS),
                "Quý II",
                null,
                List.of("1 lớp"),
                null,
                null);
    }
}
