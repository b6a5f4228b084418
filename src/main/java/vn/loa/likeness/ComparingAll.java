package vn.loa.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loa.kernel.Fingerprint;
import vn.loa.kernel.LongWork;
import vn.loa.kernel.Work;
import vn.loa.planning.PlanId;
import vn.loa.planning.PlanText;
import vn.loa.planning.PlanTexts;

/**
 * Compares plans that were handed in with all others of their year, a while after. What is still to do is seen from the
 * tables: nothing is lost with a process, and whichever instance comes first does it.
 */
@Component
class ComparingAll {

    private static final Logger LOG = LoggerFactory.getLogger(ComparingAll.class);
    private static final int AT_ONCE = 200;

    /** Below this, what is common to the plans of a year can't be told anyway. */
    private static final int FEW = 20;

    // A plan that was compared with few is compared again when there are twice as many.
    private static final String DUE = """
            (select p.id, p.moved_at, false again
               from plan p left join compared_plan c on c.plan_id = p.id
              where p.status <> 'DRAFT' and (c.plan_id is null or c.moved_at is distinct from p.moved_at)
              order by p.year desc, p.moved_at, p.id limit :most)
            union all
            (select c.plan_id, c.moved_at, true
               from (select year, count(*) plans from compared_plan group by year having count(*) > :few) found
               join compared_plan c on c.year = found.year and c.among * 2 < found.plans
              order by c.among, c.plan_id limit :most)""";

    /** So long at a time at most: the officers' pages come first, and what else is scheduled waits for this to end. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private record Due(PlanId plan, @Nullable OffsetDateTime movedAt, boolean again) {

        static Due of(ResultSet row, int number) throws SQLException {
            return new Due(
                    PlanId.valueOf(row.getString("id")),
                    row.getObject("moved_at", OffsetDateTime.class),
                    row.getBoolean("again"));
        }
    }

    private final PlanTexts plans;
    private final PassageSearch search;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    ComparingAll(PlanTexts plans, PassageSearch search, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.search = search;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${loa.likeness.every}", fixedDelayString = "${loa.likeness.every}")
    void catchUp() {
        try {
            Work.named("likeness", () -> LongWork.run(this::compareAllDue));
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("Plans could not be compared now; it will be tried again: {}", unreachable.toString());
        }
    }

    private void compareAllDue() {
        var until = clock.instant().plus(LONGEST);
        int done;
        do {
            done = compare(AT_ONCE, until);
        } while (done >= AT_ONCE);
    }

    /**
     * Compares so many of the plans that are due, the newest year first.
     *
     * @param until when to begin no other; what is left is found the next time
     * @return how many were; fewer where nothing is left, the time is over, or another instance is at it
     */
    int compare(int most, Instant until) {
        var due = jdbc.sql(DUE)
                .param("most", most)
                .param("few", FEW)
                .query(Due::of)
                .list();
        int done = 0;
        for (var plan : due) {
            if (clock.instant().isAfter(until) || !Boolean.TRUE.equals(transaction.execute(status -> compare(plan)))) {
                break;
            }
            done++;
        }
        return done;
    }

    /** One instance at a time; the other finds later that it is done. */
    private boolean compare(Due due) {
        var mine = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('likeness'))")
                .query(Boolean.class)
                .single();
        if (!mine) {
            return false;
        }
        plans.lastFrozen(due.plan()).ifPresent(plan -> {
            var passages = Passages.of(plan);
            var sha256 = Fingerprint.of(passages.json());
            if (due.again() || !isKnown(due, sha256)) {
                compare(due, plan, passages, sha256);
            }
        });
        return true;
    }

    /** Steps that leave the text as it is ask for nothing new. */
    private boolean isKnown(Due due, String sha256) {
        return jdbc.sql("update compared_plan set moved_at = :moved where plan_id = :plan and sha256 = :sha256")
                        .param("moved", due.movedAt())
                        .param("plan", due.plan().value())
                        .param("sha256", sha256)
                        .update()
                == 1;
    }

    private void compare(Due due, PlanText plan, Passages passages, String sha256) {
        var leftOut = search.leftOut(plan, passages);
        var own = passages.only(leftOut);
        store(due, passages, leftOut, own.all().size(), sha256);
        jdbc.sql("delete from plan_likeness where plan_id = :plan or other_id = :plan")
                .param("plan", due.plan().value())
                .update();
        search.near(plan, own).forEach(near -> store(due.plan(), near));
    }

    private void store(Due due, Passages passages, List<String> leftOut, int own, String sha256) {
        jdbc.sql("delete from plan_passage where plan_id = :plan")
                .param("plan", due.plan().value())
                .update();
        jdbc.sql("""
                        insert into plan_passage (plan_id, number, year, text, hash, sketch, left_out)
                        select :plan, own.number, :year, own.text, own.hash, own.sketch,
                               nullif((cast(:left_out as text[]))[own.number + 1], '')
                          from json_to_recordset(cast(:own as json))
                            as own (number integer, hash bigint, sketch integer[], text text)""")
                .param("plan", due.plan().value())
                .param("year", passages.year())
                .param("left_out", leftOut.toArray(String[]::new))
                .param("own", passages.json())
                .update();
        jdbc.sql("""
                        insert into compared_plan (plan_id, year, moved_at, sha256, own, left_out, among, compared_at)
                        select :plan, :year, :moved, :sha256, :own, :left_out,
                               1 + (select count(*) from compared_plan where year = :year and plan_id <> :plan), :now
                        on conflict (plan_id) do update set year = excluded.year, moved_at = excluded.moved_at,
                          sha256 = excluded.sha256, own = excluded.own, left_out = excluded.left_out,
                          among = excluded.among, compared_at = excluded.compared_at""")
                .param("plan", due.plan().value())
                .param("year", passages.year())
                .param("moved", due.movedAt())
                .param("sha256", sha256)
                .param("own", own)
                .param("left_out", passages.all().size() - own)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void store(PlanId plan, AlikePlan near) {
        jdbc.sql("""
                        insert into plan_likeness (plan_id, other_id, year, shared, degree, other_degree)
                        values (:plan, :other, :year, :shared, :degree, :other_degree)""")
                .param("plan", plan.value())
                .param("other", near.id().value())
                .param("year", near.year())
                .param("shared", near.shared())
                .param("degree", near.degree())
                .param("other_degree", near.otherDegree())
                .update();
    }
}
