package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.LastChange;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;
import vn.loa.web.Days;

/** What administrators do with scoring frameworks. */
@Service
@Transactional
public class FrameworkKeeping {

    private final FrameworkQueries queries;
    private final Frameworks frameworks;
    private final Criteria criteria;
    private final OfficerDirectory officers;
    private final Clock clock;

    FrameworkKeeping(
            FrameworkQueries queries,
            Frameworks frameworks,
            Criteria criteria,
            OfficerDirectory officers,
            Clock clock) {
        this.queries = queries;
        this.frameworks = frameworks;
        this.criteria = criteria;
        this.officers = officers;
        this.clock = clock;
    }

    /** @param unit whose communes are scored by it; null for all */
    public FrameworkId begin(OfficerId by, @Nullable UnitId unit, FrameworkWording wording) {
        queries.requireKeeper(by, unit);
        return keep(by, new Framework(unit, Wording.of(wording)));
    }

    public void revise(OfficerId by, FrameworkId id, int version, FrameworkWording wording) {
        var framework = lock(by, id);
        if (framework.version() != version) {
            throw stale(framework.lastChange());
        }
        framework.revise(Wording.of(wording));
        keep(by, framework);
    }

    /** A copy of a published version that can be changed; of two who ask for it at once, one makes it. */
    public FrameworkId beginNext(OfficerId by, FrameworkId id) {
        var today = LocalDate.now(clock);
        var before = lock(by, id);
        var next = before.next(
                before.validFrom().isBefore(today) ? today : before.validFrom().plusDays(1));
        UniqueIndex.guards(
                "scoring_framework_version",
                () -> keep(by, next),
                () -> new ScoringConflict("scoring.rejection.nextExists"));
        criteria.copy(id.value(), next.id().value());
        return next.id();
    }

    public CriterionId add(OfficerId by, FrameworkId id, CriterionWording wording) {
        lock(by, id).requireDraft();
        var all = criteria.of(id.value());
        var clean = Wording.of(wording);
        requireParent(clean, null, all);
        requireCode(clean, null, all);
        var added = new Criterion(id, all.size() + 1, clean);
        added.changedBy(by, clock.instant());
        return criteria.saveAndFlush(added).id();
    }

    public void revise(OfficerId by, FrameworkId id, CriterionId one, int version, CriterionWording wording) {
        lock(by, id).requireDraft();
        var all = criteria.of(id.value());
        var criterion = find(one, all);
        if (criterion.version() != version) {
            throw stale(criterion.lastChange());
        }
        var clean = Wording.of(wording);
        requireParent(clean, criterion, all);
        requireCode(clean, criterion, all);
        criterion.revise(clean);
        criterion.changedBy(by, clock.instant());
        criteria.saveAndFlush(criterion);
    }

    public void remove(OfficerId by, FrameworkId id, CriterionId one) {
        lock(by, id).requireDraft();
        var all = criteria.of(id.value());
        var criterion = find(one, all);
        if (hasBelow(criterion, all)) {
            throw new ScoringConflict("scoring.rejection.hasBelow");
        }
        criteria.delete(criterion);
        criteria.flush();
    }

    /** From now on it never changes; the version before it ends on the day before it begins. */
    public void publish(OfficerId by, FrameworkId id) {
        var framework = lock(by, id);
        requireComplete(criteria.of(id.value()));
        framework.publish(clock.instant());
        keep(by, framework);
        if (framework.number() > 1) {
            frameworks.end(
                    framework.series(),
                    framework.number() - 1,
                    framework.validFrom().minusDays(1));
        }
    }

    private FrameworkId keep(OfficerId by, Framework framework) {
        framework.changedBy(by, clock.instant());
        return frameworks.saveAndFlush(framework).id();
    }

    /** The framework, if the officer administers it; nobody else changes it meanwhile. */
    private Framework lock(OfficerId by, FrameworkId id) {
        var head = queries.see(by, id);
        if (!head.mayKeep()) {
            queries.requireKeeper(by, head.unit());
        }
        return frameworks.lock(id.value()).orElseThrow(NotFound::new);
    }

    private static Criterion find(CriterionId id, List<Criterion> all) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private static boolean hasBelow(Criterion criterion, List<Criterion> all) {
        return all.stream().anyMatch(one -> criterion.key().equals(one.parent()));
    }

    private static void requireParent(CriterionWording wording, @Nullable Criterion own, List<Criterion> all) {
        var above = new HashSet<UUID>();
        var parent = wording.parent();
        while (parent != null) {
            var next = find(parent, all);
            if (next == own || !above.add(next.key())) {
                throw new InvalidScoring("parent", "scoring.rejection.belowItself");
            }
            parent = next.parent() == null ? null : new CriterionId(Objects.requireNonNull(next.parent()));
        }
    }

    private static void requireCode(CriterionWording wording, @Nullable Criterion own, List<Criterion> all) {
        if (all.stream().anyMatch(one -> one != own && one.code().equals(wording.code()))) {
            throw new InvalidScoring("code", "scoring.rejection.codeTaken", wording.code());
        }
    }

    private static void requireComplete(List<Criterion> all) {
        if (all.isEmpty()) {
            throw new ScoringConflict("scoring.rejection.empty");
        }
        for (var one : all) {
            var below = all.stream()
                    .filter(other -> one.key().equals(other.parent()))
                    .toList();
            if (below.isEmpty() != one.hasFormula()) {
                throw new ScoringConflict(
                        below.isEmpty() ? "scoring.rejection.noFormula" : "scoring.rejection.headingWithFormula",
                        one.code());
            }
            var sum = below.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!below.isEmpty() && sum.compareTo(one.points()) != 0) {
                throw new ScoringConflict("scoring.rejection.sum", one.code(), sum, one.points());
            }
        }
    }

    private ScoringConflict stale(@Nullable LastChange change) {
        return change == null
                ? new ScoringConflict("scoring.rejection.changed")
                : officers.find(change.by())
                        .map(officer -> new ScoringConflict(
                                "scoring.rejection.stale", officer.fullName(), Days.moment(change.changedAt())))
                        .orElseGet(() -> new ScoringConflict("scoring.rejection.changed"));
    }
}
