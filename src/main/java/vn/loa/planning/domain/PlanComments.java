package vn.loa.planning.domain;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanStatus;

/** What officers say about a plan, at a line or about the whole. */
@Service
@Transactional
public class PlanComments {

    private static final int LONGEST = 5_000;
    private static final int MOST_REPLIES = 100;
    private static final Set<Permission> MAY_COMMENT =
            EnumSet.of(Permission.DRAFT, Permission.REVIEW, Permission.SIGN, Permission.ISSUE);

    private final Gate gate;
    private final Access access;
    private final Comments comments;
    private final Telling telling;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanComments(Gate gate, Access access, Comments comments, Telling telling, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.access = access;
        this.comments = comments;
        this.telling = telling;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who draft, review, sign or issue may comment, until the plan is issued. */
    public CommentId add(OfficerId by, PlanId plan, @Nullable LineId line, String text) {
        requireComment(by, plan);
        var comment = comment(by, plan, text);
        if (line != null) {
            comment.standAt(line, quote(plan, line));
        }
        return comments.save(comment).id();
    }

    public CommentId reply(OfficerId by, PlanId plan, CommentId comment, String text) {
        requireComment(by, plan);
        var reply = comment(by, plan, text);
        reply.answer(find(plan, comment).id());
        requireFewReplies(comment);
        return comments.save(reply).id();
    }

    public void resolve(OfficerId by, PlanId plan, CommentId comment) {
        requireComment(by, plan);
        find(plan, comment).resolve(by, clock.instant());
    }

    public void reopen(OfficerId by, PlanId plan, CommentId comment) {
        requireComment(by, plan);
        find(plan, comment).reopen();
    }

    static boolean mayComment(PlanStatus status, Set<Permission> held) {
        return !status.isPublished() && held.stream().anyMatch(MAY_COMMENT::contains);
    }

    private void requireComment(OfficerId by, PlanId plan) {
        var standing = gate.talk(by, plan);
        if (standing.status().isPublished()) {
            throw telling.commentsClosed(standing);
        }
        if (!mayComment(standing.status(), standing.reach().held())) {
            access.require(by, Permission.REVIEW, standing.unit());
        }
    }

    /** All answers to a comment stand on one page. */
    private void requireFewReplies(CommentId comment) {
        int replies = jdbc.sql("select count(*) from plan_comment where parent_id = :comment")
                .param("comment", comment.value())
                .query(Integer.class)
                .single();
        if (replies >= MOST_REPLIES) {
            throw new InvalidEntry("text", "plan.rejection.commentFull", MOST_REPLIES);
        }
    }

    private PlanComment comment(OfficerId by, PlanId plan, String text) {
        var words = Wording.needed("text", text, LONGEST, "plan.rejection.commentEmpty");
        return new PlanComment(plan, words, by, clock.instant());
    }

    private PlanComment find(PlanId plan, CommentId comment) {
        return comments.lock(comment.value())
                .filter(found -> found.plan().equals(plan) && !found.isReply())
                .orElseThrow(NotFound::new);
    }

    private String quote(PlanId plan, LineId line) {
        return jdbc.sql("""
                        select l.text from section_line l join section s on s.id = l.section_id
                         where l.id = :line and s.plan_id = :plan""")
                .param("line", line.value())
                .param("plan", plan.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
