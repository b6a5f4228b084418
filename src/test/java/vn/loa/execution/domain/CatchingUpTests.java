package vn.loa.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.ApplicationTest;
import vn.loa.TestDatabase;
import vn.loa.database.OwnerConnection;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** A plan that was issued by an earlier Loa, which knew of no activities. */
@ApplicationTest
class CatchingUpTests {

    private static final String LOCK = "(hashtext('execution.catching-up'))";

    @Autowired
    Carrying carrying;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlanStories stories;

    @Autowired
    TestDatabase.Owner owner;

    @Autowired
    OwnerConnection connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final TaskScheduler scheduler = mock(TaskScheduler.class);
    private CatchingUp catchingUp;
    private PlanStories.Story story;

    @BeforeEach
    void issueLongAgo() {
        catchingUp = new CatchingUp(carrying, transaction, scheduler, jdbc, clock);
        story = stories.alone().upTo(PlanStatus.ISSUED);
        owner.jdbc().sql("""
                        with gone as (delete from occurrence where activity_id in (
                          select id from activity where plan_id = :plan))
                        delete from activity where plan_id = :plan""").param("plan", story.plan.value()).update();
    }

    @Test
    void nobodyWaitsForItAtTheStart() {
        catchingUp.begin();

        verify(scheduler).schedule(any(), any(Instant.class));
        assertThat(activities()).isZero();
    }

    @Test
    void planIsBegunOnce() {
        // Other tests may have left plans of their own that wait.
        for (int pieces = 0; activities() == 0 && pieces < 50; pieces++) {
            catchingUp.goOn();
        }
        var occurrences = occurrences();

        catchingUp.goOn();

        assertThat(activities()).isOne();
        assertThat(occurrences).isPositive().isEqualTo(occurrences());
    }

    @Test
    void oneInstanceAtATimeAndTheOtherLooksAgain() throws Exception {
        try (var other = connections.open();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock" + LOCK);

            catchingUp.goOn();

            assertThat(activities()).isZero();
            verify(scheduler).schedule(any(), any(Instant.class));
        }
    }

    @Test
    void whatIsStoppedBeginsNothingMore() {
        catchingUp.end();

        catchingUp.goOn();

        assertThat(activities()).isZero();
        verifyNoInteractions(scheduler);
    }

    private int activities() {
        return jdbc.sql("select count(*) from activity where plan_id = :plan")
                .param("plan", story.plan.value())
                .query(Integer.class)
                .single();
    }

    private int occurrences() {
        return jdbc.sql(
                        "select count(*) from occurrence o join activity a on a.id = o.activity_id where a.plan_id = :plan")
                .param("plan", story.plan.value())
                .query(Integer.class)
                .single();
    }
}
