package vn.loa.execution.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.planning.PlanId;

/**
 * Begins to carry out the plans that were issued before Loa could, beside the work of officers, a few at a time. What is
 * still to do is seen from the tables: whichever instance comes first does it, and after a stop the next start goes on.
 */
@Component
class CatchingUp {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);
    private static final int AT_ONCE = 20;
    private static final Duration LATER = Duration.ofMinutes(1);

    private static final String DUE = """
            select p.id from plan p
             where p.status = 'ISSUED' and p.year >= :year
               and exists (select 1 from plan_activity t where t.plan_id = p.id and t.removed_at is null)
               and not exists (select 1 from activity a where a.plan_id = p.id)
             order by p.year, p.id limit :most""";

    private enum Outcome {
        ALL_DONE,
        MORE_TO_DO,
        NOT_NOW
    }

    private final Carrying carrying;
    private final TransactionTemplate transaction;
    private final TaskScheduler scheduler;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile boolean closing;

    CatchingUp(
            Carrying carrying, TransactionTemplate transaction, TaskScheduler scheduler, JdbcClient jdbc, Clock clock) {
        this.carrying = carrying;
        this.transaction = transaction;
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        goOnIn(Duration.ZERO);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        closing = true;
    }

    private void goOnIn(Duration pause) {
        if (!closing) {
            scheduler.schedule(this::goOn, clock.instant().plus(pause));
        }
    }

    /** Between two pieces other work in the background has its turn. */
    void goOn() {
        switch (piece()) {
            case MORE_TO_DO -> goOnIn(Duration.ZERO);
            case NOT_NOW -> goOnIn(LATER);
            case ALL_DONE -> {}
        }
    }

    private Outcome piece() {
        try {
            var due = jdbc.sql(DUE)
                    .param("year", LocalDate.now(clock).getYear())
                    .param("most", AT_ONCE)
                    .query(UUID.class)
                    .list();
            for (var plan : due) {
                if (closing || !Boolean.TRUE.equals(transaction.execute(status -> begin(new PlanId(plan))))) {
                    return Outcome.NOT_NOW;
                }
            }
            return due.size() < AT_ONCE ? Outcome.ALL_DONE : Outcome.MORE_TO_DO;
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("Plans issued earlier could not all be begun now; it will be tried again: {}", failed.toString());
            return Outcome.NOT_NOW;
        }
    }

    /** One instance at a time. */
    private boolean begin(PlanId plan) {
        var mine = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('execution.catching-up'))")
                .query(Boolean.class)
                .single();
        if (mine) {
            carrying.begin(plan);
        }
        return mine;
    }
}
