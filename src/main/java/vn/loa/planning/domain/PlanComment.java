package vn.loa.planning.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/** What an officer says about a plan or a line of it, or an answer to that. Its words never change. */
@Entity
class PlanComment {

    @Id
    private UUID id;

    private UUID planId;
    private @Nullable UUID parentId;
    private @Nullable UUID lineId;
    private @Nullable String quote;
    private String text;
    private UUID officerId;
    private Instant at;
    private @Nullable UUID resolvedById;
    private @Nullable Instant resolvedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PlanComment() {}

    PlanComment(PlanId plan, String text, OfficerId by, Instant at) {
        id = UUID.randomUUID();
        planId = plan.value();
        this.text = text;
        officerId = by.value();
        this.at = at;
    }

    CommentId id() {
        return new CommentId(id);
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    boolean isReply() {
        return parentId != null;
    }

    void standAt(LineId line, String itsText) {
        lineId = line.value();
        quote = itsText;
    }

    void answer(CommentId comment) {
        parentId = comment.value();
    }

    void resolve(OfficerId by, Instant when) {
        if (resolvedAt == null) {
            resolvedById = by.value();
            resolvedAt = when;
        }
    }

    void reopen() {
        resolvedById = null;
        resolvedAt = null;
    }
}
