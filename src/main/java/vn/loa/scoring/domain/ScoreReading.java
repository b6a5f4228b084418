package vn.loa.scoring.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.scoring.FrameworkId;

/** Scores as they are looked at. */
@Service
@ReadsOnly
public class ScoreReading {

    private static final int MOST = 60;

    private final ScoreQueries queries;
    private final BelowQueries below;
    private final ScoreGate gate;
    private final FrameworkQueries frameworks;
    private final Counting counting;
    private final Clock clock;

    ScoreReading(
            ScoreQueries queries,
            BelowQueries below,
            ScoreGate gate,
            FrameworkQueries frameworks,
            Counting counting,
            Clock clock) {
        this.queries = queries;
        this.below = below;
        this.gate = gate;
        this.frameworks = frameworks;
        this.counting = counting;
        this.clock = clock;
    }

    /** What communes below have, with the framework that was looked at. */
    public record Below(
            List<ScoreRow> rows,
            int total,
            List<FrameworkRow> frameworks,
            @Nullable FrameworkRow chosen) {}

    /** Plans of the unit with the frameworks that they are scored by. */
    public List<ScoreRow> own(UnitId unit) {
        return queries.own(unit, MOST);
    }

    /** @param unit in which the officer works, or that he watches */
    public Below below(OfficerId by, UnitId unit, BelowFilter filter, int offset, int size) {
        var published =
                frameworks.list(by).stream().filter(FrameworkRow::published).toList();
        var chosen = published.stream()
                .filter(one -> filter.framework() == null || one.id().equals(filter.framework()))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return new Below(List.of(), 0, published, null);
        }
        var found = below.of(unit, filter, chosen.id(), offset, size);
        return new Below(found.rows(), found.total(), published, chosen);
    }

    /** @param day null for today, or for the day as of which it was handed in */
    public ScorePage page(OfficerId by, PlanId plan, FrameworkId framework, @Nullable LocalDate day) {
        var head = queries.see(by, plan, framework);
        var asOf = day != null ? day : head.day() != null ? head.day() : LocalDate.now(clock);
        var tallies = counting.of(frameworks.criteria(framework), head.decimals(), plan, asOf);
        return new ScorePage(head, asOf, tallies, queries.points(plan, framework));
    }

    /** For those who score the plan. */
    public ScorePage scored(OfficerId by, PlanId plan, FrameworkId framework) {
        var page = page(by, plan, framework, null);
        gate.requireScorer(by, page.head());
        return page;
    }

    /** For those who appraise it. */
    public ScorePage appraised(OfficerId by, PlanId plan, FrameworkId framework) {
        var page = page(by, plan, framework, null);
        gate.requireAppraiser(by, page.head());
        return page;
    }

    public ScoreHead head(OfficerId by, PlanId plan, FrameworkId framework) {
        return queries.see(by, plan, framework);
    }
}
