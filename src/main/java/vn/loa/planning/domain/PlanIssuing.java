package vn.loa.planning.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanId;

/** What the clerk does with a plan that was signed, and with it ever after. */
@Service
@Transactional
public class PlanIssuing {

    PlanIssuing() {}

    /**
     * Gives the plan its number, place and date; from here on it never changes.
     *
     * @throws InvalidEntry if the number is taken in the year of the date, or the date can't be
     */
    public void issue(OfficerId by, PlanId plan, String number, String place, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    public void sendBack(OfficerId by, PlanId plan, String reason) {
        throw new UnsupportedOperationException();
    }

    public void close(OfficerId by, PlanId plan, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Begins the plan that corrects an issued one, which becomes replaced when the new one is issued. */
    public PlanId replace(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }
}
