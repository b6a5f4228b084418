package vn.loa.planning.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;

/** What the leader does with a plan that was reviewed. */
@Service
@Transactional
public class PlanSigning {

    PlanSigning() {}

    /**
     * Signs the plan off.
     *
     * @throws WrongPassword if this is not the officer's password
     */
    public void sign(OfficerId by, PlanId plan, String password) {
        throw new UnsupportedOperationException();
    }

    public void sendBack(OfficerId by, PlanId plan, String reason) {
        throw new UnsupportedOperationException();
    }
}
