package vn.loa.planning.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.PlanDocument;
import vn.loa.documents.PlanDocument.Recipient;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;

/** Begins plans, and what their drafters do with them as a whole. */
@Service
@Transactional
public class PlanDrafting {

    PlanDrafting() {}

    /** Begins a plan from the template that holds today. */
    public PlanId startFromTemplate(OfficerId by, UnitId unit, int year) {
        throw new UnsupportedOperationException();
    }

    /** Begins a plan with everything that stands in the document. */
    public PlanId startFromDocument(OfficerId by, UnitId unit, int year, PlanDocument document) {
        throw new UnsupportedOperationException();
    }

    /** Begins a plan as a copy of an earlier one, without its number, date and signature stamps. */
    public PlanId startFromCopy(OfficerId by, PlanId earlier, int year) {
        throw new UnsupportedOperationException();
    }

    public void reviseHeader(OfficerId by, PlanId plan, int version, HeaderRevision revision) {
        throw new UnsupportedOperationException();
    }

    public void reviseRecipients(OfficerId by, PlanId plan, int version, List<Recipient> recipients) {
        throw new UnsupportedOperationException();
    }

    public void submit(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }

    public void takeBack(OfficerId by, PlanId plan) {
        throw new UnsupportedOperationException();
    }
}
