package vn.loa.reporting.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.execution.Outcomes;
import vn.loa.organization.OfficerId;
import vn.loa.reporting.ReportId;

/** What officers look at of a report. */
@Service
@Transactional(readOnly = true)
public class ReportReading {

    private final ReportQueries queries;
    private final ReportGate gate;
    private final Accounts accounts;
    private final Outcomes outcomes;

    ReportReading(ReportQueries queries, ReportGate gate, Accounts accounts, Outcomes outcomes) {
        this.queries = queries;
        this.gate = gate;
        this.accounts = accounts;
        this.outcomes = outcomes;
    }

    public ReportPage page(OfficerId by, ReportId report) {
        var head = queries.see(by, report);
        var moves = queries.moves(report);
        var frozen = head.frozen() == null ? null : Accounts.read(head.frozen());
        var corrections = head.previous() == null || frozen == null
                ? List.<ReportPage.Change>of()
                : ReportPage.changes(Accounts.read(head.previous()).figures(), frozen.figures());
        var live = accounts.now(head);
        var changes =
                frozen == null ? List.<ReportPage.Change>of() : ReportPage.changes(frozen.figures(), live.figures());
        return new ReportPage(head, head.showsFrozen() && frozen != null ? frozen : live, moves, changes, corrections);
    }

    /** What the report says, for its files. */
    public ReportContents contents(OfficerId by, ReportId report) {
        var head = queries.see(by, report);
        return head.showsFrozen() && head.frozen() != null ? Accounts.read(head.frozen()) : accounts.now(head);
    }

    /** For the form in which it is written. */
    public ReportHead writable(OfficerId by, ReportId report) {
        var head = queries.see(by, report);
        gate.requireWriting(by, head);
        return head;
    }

    public Optional<EarlierReport> before(ReportHead head) {
        return queries.before(head);
    }

    /** Which of the periods are counted behind a figure. */
    public enum Counted {
        PERIOD,
        YEAR,
        BEFORE
    }

    /** The results behind a figure, with the report that it stands in. */
    public record Behind(ReportHead head, Outcomes.Span span, Outcomes.Page results) {}

    public Behind behind(
            OfficerId by, ReportId report, Outcomes.Kind kind, String code, Counted counted, int offset, int size) {
        var head = queries.see(by, report);
        var span = switch (counted) {
            case PERIOD -> Accounts.period(head.summary());
            case YEAR -> Accounts.year(head.summary());
            case BEFORE -> Accounts.before(head.summary());
        };
        var found = outcomes.behind(head.summary().unit(), new Outcomes.Which(span, kind, code), offset, size);
        return new Behind(head, span, found);
    }

    /** Months, quarters and years in a text of the report that are not its own. */
    public static List<String> foreign(ReportHead head, Judgement.Part part) {
        var summary = head.summary();
        var ahead = part.field().equals("nextTasks") || part.field().equals("proposals");
        var text = part.text();
        return text == null ? List.of() : new ForeignPeriods(summary.begins(), summary.closing(), ahead).in(text);
    }
}
