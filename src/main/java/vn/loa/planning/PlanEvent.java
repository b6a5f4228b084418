package vn.loa.planning;

import java.time.Instant;
import vn.loa.kernel.DomainEvent;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;

/** Something that happened to a plan on its way from draft to issue. */
public sealed interface PlanEvent extends DomainEvent {

    PlanId plan();

    UnitId unit();

    OfficerId by();

    record Submitted(PlanId plan, UnitId unit, OfficerId by, Instant at) implements PlanEvent {}

    record TakenBack(PlanId plan, UnitId unit, OfficerId by, Instant at) implements PlanEvent {}

    record Reviewed(PlanId plan, UnitId unit, OfficerId by, Instant at) implements PlanEvent {}

    record SentBack(PlanId plan, UnitId unit, OfficerId by, Instant at, String reason) implements PlanEvent {}

    record Signed(PlanId plan, UnitId unit, OfficerId by, Instant at) implements PlanEvent {}

    /** @param issued what is to be done by it, for those who follow it */
    record Issued(IssuedPlan issued, OfficerId by, Instant at, String number) implements PlanEvent {

        @Override
        public PlanId plan() {
            return issued.id();
        }

        @Override
        public UnitId unit() {
            return issued.unit();
        }
    }

    record Closed(PlanId plan, UnitId unit, OfficerId by, Instant at, String reason) implements PlanEvent {}

    record Replaced(PlanId plan, UnitId unit, OfficerId by, Instant at, PlanId replacement) implements PlanEvent {}
}
