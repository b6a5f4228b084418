package vn.loa.planning.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.EarlierPlans;
import vn.loa.planning.PlanId;

@Service
@Transactional
class EarlierPlanIntake implements EarlierPlans {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Beginning beginning;
    private final Plans plans;
    private final Moves moves;
    private final Clock clock;

    EarlierPlanIntake(Beginning beginning, Plans plans, Moves moves, Clock clock) {
        this.beginning = beginning;
        this.plans = plans;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public PlanId drafted(OfficerId drafter, UnitId unit, int year, PlanDocument document) {
        return beginning.begin(new Beginning.Frame(drafter, unit, year), document);
    }

    @Override
    public PlanId submitted(OfficerId drafter, UnitId unit, int year, PlanDocument document, Instant at) {
        var plan = taken(drafted(drafter, unit, year, document));
        plan.submit(drafter, at);
        moves.make(plan, null);
        return plan.id();
    }

    @Override
    public PlanId issued(Hands hands, UnitId unit, int year, PlanDocument document) {
        var header = document.header();
        var date = Objects.requireNonNull(header.date());
        var signed = date.atTime(MORNING).atZone(clock.getZone()).toInstant();
        var plan = taken(submitted(hands.drafter(), unit, year, document, signed.minus(Duration.ofDays(4))));
        plan.agree(hands.reviewer(), signed.minus(Duration.ofDays(2)));
        moves.make(plan, null);
        plan.sign(hands.signer(), signed);
        moves.make(plan, null);
        var number = Objects.requireNonNull(header.number());
        var place = Objects.requireNonNull(header.place());
        plan.issue(number, place, date, hands.clerk(), signed.plus(Duration.ofHours(2)));
        moves.make(plan, null);
        return plan.id();
    }

    private Plan taken(PlanId plan) {
        return plans.lock(plan.value()).orElseThrow();
    }
}
