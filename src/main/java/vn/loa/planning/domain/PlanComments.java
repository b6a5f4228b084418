package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/** What officers say about a plan, at a line or about the whole. */
@Service
@Transactional
public class PlanComments {

    PlanComments() {}

    /** Those who draft, review, sign or issue may comment. */
    public CommentId add(OfficerId by, PlanId plan, @Nullable LineId line, String text) {
        throw new UnsupportedOperationException();
    }

    public CommentId reply(OfficerId by, PlanId plan, CommentId comment, String text) {
        throw new UnsupportedOperationException();
    }

    public void resolve(OfficerId by, PlanId plan, CommentId comment) {
        throw new UnsupportedOperationException();
    }

    public void reopen(OfficerId by, PlanId plan, CommentId comment) {
        throw new UnsupportedOperationException();
    }

    /** All comments, the open ones first, the oldest first; none for those who may only read what is published. */
    public List<CommentView> of(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }
}
