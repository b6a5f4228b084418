package vn.loa.planning.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.checks.Finding;
import vn.loa.checks.Repair;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanId;

/** What the rules find in a plan, and what its drafter makes of it. */
@Service
@Transactional
public class PlanChecks {

    private static final int LONGEST_REASON = 2_000;

    private final Gate gate;
    private final Assembly assembly;
    private final Checking checking;
    private final Repairing repairing;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanChecks(Gate gate, Assembly assembly, Checking checking, Repairing repairing, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.assembly = assembly;
        this.checking = checking;
        this.repairing = repairing;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever may see the plan may see what is wrong with it, citizens excepted. */
    @Transactional(readOnly = true)
    public CheckSheet of(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        if (Gate.reach(stored.head()).sight() == Sight.PUBLISHED) {
            throw new NotFound();
        }
        return checking.check(stored);
    }

    /** For the editor, which a plan leaves when it is handed in. */
    @Transactional(readOnly = true)
    public CheckSheet ofDraft(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        gate.seeDraft(by, stored.head());
        return checking.check(stored);
    }

    /**
     * Keeps warnings for a reason, which takes the place of one that was given before.
     *
     * @param keys of the findings; one that is no warning any more is left alone
     */
    public void waive(OfficerId by, PlanId plan, Set<String> keys, String reason) {
        gate.edit(by, plan);
        var why = Wording.needed("reason", reason, LONGEST_REASON, "plan.rejection.waiverReasonMissing");
        var waived = checking.check(assembly.find(by, plan)).entries().stream()
                .filter(CheckSheet.Entry::isWaivable)
                .map(CheckSheet.Entry::finding)
                .collect(Collectors.toMap(Finding::key, finding -> finding, (one, other) -> one));
        waived.keySet().retainAll(keys);
        if (waived.isEmpty()) {
            throw new InvalidEntry("keys", "plan.rejection.noWarningChosen");
        }
        keep(by, plan, waived.values(), why);
    }

    private void keep(OfficerId by, PlanId plan, Collection<Finding> waived, String why) {
        jdbc.sql("""
                        insert into check_waiver (plan_id, key, rule, title, quote, reason, officer_id, at)
                        select :plan, kept.key, kept.rule, kept.title, kept.quote, :reason, :by, :at
                          from unnest(:keys, :rules, :titles, :quotes) kept (key, rule, title, quote)
                        on conflict (plan_id, key) do update set
                          reason = excluded.reason, officer_id = excluded.officer_id, at = excluded.at""")
                .param("plan", plan.value())
                .param("keys", texts(waived, Finding::key))
                .param("rules", texts(waived, Finding::rule))
                .param("titles", texts(waived, Finding::title))
                .param("quotes", texts(waived, Finding::quote))
                .param("reason", why)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static String[] texts(Collection<Finding> findings, Function<Finding, String> text) {
        return findings.stream().map(text).toArray(String[]::new);
    }

    /** Asks a warning anew that was kept. */
    public void withdraw(OfficerId by, PlanId plan, String key) {
        gate.edit(by, plan);
        jdbc.sql("delete from check_waiver where plan_id = :plan and key = :key")
                .param("plan", plan.value())
                .param("key", key)
                .update();
    }

    /**
     * Makes the change that a finding offers.
     *
     * @throws StaleRepair if the text is not any more what the finding was about
     */
    public void repair(OfficerId by, PlanId plan, Repair repair) {
        repairing.make(by, plan, repair);
    }
}
