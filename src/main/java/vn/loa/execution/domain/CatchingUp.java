package vn.loa.execution.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.loa.planning.IssuedPlans;

/** Begins to carry out the plans that were issued before Loa could; two instances that do it at once do no harm. */
@Component
class CatchingUp {

    private final IssuedPlans plans;
    private final Carrying carrying;
    private final OccurrenceQueries queries;
    private final Clock clock;

    CatchingUp(IssuedPlans plans, Carrying carrying, OccurrenceQueries queries, Clock clock) {
        this.plans = plans;
        this.carrying = carrying;
        this.queries = queries;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void beginWhatWasIssuedBefore() {
        var year = LocalDate.now(clock).getYear();
        var begun = queries.carriedOutFrom(year);
        plans.from(year).stream().filter(plan -> !begun.contains(plan)).forEach(carrying::begin);
    }
}
