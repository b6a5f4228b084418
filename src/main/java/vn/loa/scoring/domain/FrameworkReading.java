package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.loa.kernel.NotFound;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Sight;
import vn.loa.planning.PlanSummary;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;

/** Scoring frameworks as they are looked at, and tried on a plan. */
@Service
@ReadsOnly
public class FrameworkReading {

    private final FrameworkQueries queries;
    private final Counting counting;
    private final Access access;

    FrameworkReading(FrameworkQueries queries, Counting counting, Access access) {
        this.queries = queries;
        this.counting = counting;
        this.access = access;
    }

    /** A framework with its criteria, each behind the one it stands below. */
    public record Page(FrameworkHead head, List<CriterionView> criteria) {

        public CriterionView criterion(CriterionId id) {
            return criteria.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        public BigDecimal points() {
            return criteria.stream()
                    .filter(one -> one.depth() == 0)
                    .map(one -> one.wording().points())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** What a plan would have by a framework. */
    public record Trial(PlanSummary plan, List<Tally> tallies, BigDecimal now, BigDecimal end) {}

    public List<FrameworkRow> list(OfficerId by) {
        return queries.list(by);
    }

    public Page page(OfficerId by, FrameworkId id) {
        return new Page(queries.see(by, id), queries.criteria(id));
    }

    /** For those who keep it. */
    public Page kept(OfficerId by, FrameworkId id) {
        var page = page(by, id);
        if (!page.head().mayKeep()) {
            queries.requireKeeper(by, page.head().unit());
        }
        return page;
    }

    /** How far a plan was carried out is known to those who work in its unit or watch it from above. */
    public Trial tried(OfficerId by, Page page, PlanSummary plan, LocalDate day) {
        if (access.reach(by, plan.unit()).sight() == Sight.PUBLISHED) {
            throw new NotFound();
        }
        var tallies = counting.of(page.criteria(), page.head().wording().decimals(), plan.id(), day);
        return new Trial(plan, tallies, Tally.total(tallies, Tally::now), Tally.total(tallies, Tally::end));
    }
}
