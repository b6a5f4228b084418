package vn.loa.planning;

import java.time.Instant;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** Takes in plans with the past that they had before they came into Loa, step by step and under each step's own day. */
public interface EarlierPlans {

    /** Whose work the steps of a plan were. */
    record Hands(OfficerId drafter, OfficerId reviewer, OfficerId signer, OfficerId clerk) {}

    PlanId drafted(OfficerId drafter, UnitId unit, int year, PlanDocument document);

    PlanId submitted(OfficerId drafter, UnitId unit, int year, PlanDocument document, Instant at);

    /**
     * Takes in an issued plan: signed on the document's date, reviewed and submitted in the days before.
     *
     * @param document with its number, place and date
     */
    PlanId issued(Hands hands, UnitId unit, int year, PlanDocument document);
}
