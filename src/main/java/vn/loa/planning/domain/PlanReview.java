package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;

/** What Nội vụ does with a plan that was handed in. */
@Service
@Transactional
public class PlanReview {

    PlanReview() {}

    public void agree(OfficerId by, PlanId plan, @Nullable String note) {
        throw new UnsupportedOperationException();
    }

    public void sendBack(OfficerId by, PlanId plan, String reason) {
        throw new UnsupportedOperationException();
    }
}
