package vn.loa.planning.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.AbbreviationSource;
import vn.loa.documents.PlanDocument;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.planning.EarlierPlans;
import vn.loa.planning.PlanId;

@Service
@Transactional
class EarlierPlanIntake implements EarlierPlans {

    private static final Duration DRAFTING = Duration.ofDays(6);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Beginning beginning;
    private final Plans plans;
    private final Moves moves;
    private final UnitDirectory units;
    private final AbbreviationSource abbreviations;
    private final Clock clock;

    EarlierPlanIntake(
            Beginning beginning,
            Plans plans,
            Moves moves,
            UnitDirectory units,
            AbbreviationSource abbreviations,
            Clock clock) {
        this.beginning = beginning;
        this.plans = plans;
        this.moves = moves;
        this.units = units;
        this.abbreviations = abbreviations;
        this.clock = clock;
    }

    @Override
    public PlanId drafted(OfficerId drafter, UnitId unit, int year, PlanDocument document) {
        return begun(drafter, unit, year, document, clock.instant());
    }

    @Override
    public PlanId submitted(OfficerId drafter, UnitId unit, int year, PlanDocument document, Instant at) {
        var plan = plans.lock(
                        begun(drafter, unit, year, document, at.minus(DRAFTING)).value())
                .orElseThrow();
        plan.submit(drafter, at);
        moves.make(plan, null);
        return plan.id();
    }

    @Override
    public PlanId issued(Hands hands, UnitId unit, int year, PlanDocument document) {
        var header = document.header();
        var date = Objects.requireNonNull(header.date());
        var signed = date.atTime(MORNING).atZone(clock.getZone()).toInstant();
        var id = submitted(hands.drafter(), unit, year, document, signed.minus(Duration.ofDays(4)));
        var plan = plans.lock(id.value()).orElseThrow();
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

    private PlanId begun(OfficerId drafter, UnitId unit, int year, PlanDocument document, Instant at) {
        var named = new UnitNames(units.lineOf(unit), abbreviations.today()).meant(document, List.of());
        var known = new Beginning.Known(Map.of(), Map.of(), Map.of(), named);
        return beginning.begin(beginning.draft(new Beginning.Frame(drafter, unit, year, at), document, known), null);
    }
}
