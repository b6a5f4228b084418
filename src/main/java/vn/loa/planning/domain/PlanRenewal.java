package vn.loa.planning.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;
import vn.loa.planning.domain.RenewalChange.State;

/** Makes a plan that was begun from an earlier year's one of its own year, change by change, as its drafter decides. */
@Service
@Transactional
public class PlanRenewal {

    private static final int LONGEST_WORDS = 2_000;

    private final Gate gate;
    private final PlanLock lock;
    private final Assembly assembly;
    private final RenewalStore store;
    private final RenewalTargets targets;
    private final RenewalWriting writing;
    private final Telling telling;
    private final Clock clock;

    PlanRenewal(
            Gate gate,
            PlanLock lock,
            Assembly assembly,
            RenewalStore store,
            RenewalTargets targets,
            RenewalWriting writing,
            Telling telling,
            Clock clock) {
        this.gate = gate;
        this.lock = lock;
        this.assembly = assembly;
        this.store = store;
        this.targets = targets;
        this.writing = writing;
        this.telling = telling;
        this.clock = clock;
    }

    /** Nothing to be found where the plan was not begun from an earlier year's. */
    @Transactional(readOnly = true)
    public RenewalPage of(OfficerId by, PlanId plan) {
        var stored = assembly.find(by, plan);
        gate.seeDraft(by, stored.head());
        var renewal = stored.head().renewal();
        if (renewal == null) {
            throw new NotFound();
        }
        return RenewalEntries.page(stored, renewal.earlierYear(), store.of(plan), targets.of(plan));
    }

    /**
     * Writes proposed words into the plan.
     *
     * @param typed what to write where only the officer can tell
     * @return how many could not be accepted, because their text was written otherwise by hand; one alone is refused
     * @throws StaleRenewal if somebody else decided otherwise meanwhile
     */
    public int accept(OfficerId by, PlanId plan, List<RenewalChoice> choices, @Nullable String typed) {
        return decide(by, plan, choices, State.ACCEPTED, Wording.orNull("words", typed, LONGEST_WORDS));
    }

    /** Leaves the text as it is, or puts back how it was before; see {@link #accept}. */
    public int refuse(OfficerId by, PlanId plan, List<RenewalChoice> choices) {
        return decide(by, plan, choices, State.REFUSED, null);
    }

    /** Notes what was reached of a target in the earlier year; blank takes it away. */
    public void note(OfficerId by, PlanId plan, LineId line, int version, String result) {
        gate.edit(by, plan);
        var words = Wording.of("result", result, LONGEST_WORDS);
        targets.note(plan, line, version, words, by, clock.instant());
    }

    private int decide(OfficerId by, PlanId plan, List<RenewalChoice> choices, State state, @Nullable String typed) {
        var locked = lock.take(by, plan);
        gate.requireDraft(by, locked);
        var ids = choices.stream().map(RenewalChoice::change).toList();
        var all = store.decide(plan, ids, state, typed, by, clock.instant());
        var chosen = chosen(all, choices, state);
        var held = writing.hold(
                locked.plan(), chosen.stream().map(RenewalChange::spot).collect(Collectors.toSet()));
        var decision = new RenewalDecision(all, held.texts());
        for (var change : chosen) {
            if (state == State.REFUSED) {
                decision.refuse(change);
            } else {
                accept(change, decision, typed);
            }
        }
        if (chosen.size() == 1 && !decision.rewritten().isEmpty()) {
            throw StaleRenewal.rewritten();
        }
        writing.write(by, held, decision);
        if (!decision.rewritten().isEmpty()) {
            store.keep(decision.rewritten());
        }
        return decision.rewritten().size();
    }

    private static void accept(RenewalChange change, RenewalDecision decision, @Nullable String typed) {
        var words = change.words();
        if (words == null) {
            words = typed;
            if (decision.find(change).isEmpty() && words == null) {
                decision.leave(change);
                return;
            }
            if (words == null || words.equals(change.before())) {
                throw new InvalidEntry("words", "plan.rejection.renewalWordsMissing");
            }
        }
        decision.accept(change, words);
    }

    /** Those on which something is still to be decided; the same button pressed twice is no conflict. */
    private List<RenewalChange> chosen(List<RenewalChange> all, List<RenewalChoice> choices, State state) {
        Map<UUID, Integer> versions = new HashMap<>();
        choices.forEach(choice -> versions.put(choice.change(), choice.version()));
        var chosen =
                all.stream().filter(change -> versions.containsKey(change.id())).toList();
        if (chosen.isEmpty() || chosen.size() < versions.size()) {
            throw new NotFound();
        }
        for (var change : chosen) {
            if (change.state() != state && !Objects.equals(versions.get(change.id()), change.version())) {
                var at = change.decidedAt();
                throw StaleRenewal.decided(String.valueOf(change.decidedBy()), at == null ? "" : telling.moment(at));
            }
        }
        return chosen.stream().filter(change -> change.state() != state).toList();
    }
}
