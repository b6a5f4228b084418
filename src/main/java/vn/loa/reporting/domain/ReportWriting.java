package vn.loa.reporting.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.reporting.ReportId;

/** What the unit's officers write of a report before it is handed in. */
@Service
@Transactional
public class ReportWriting {

    private static final int LONGEST_LABEL = 120;

    private final ReportQueries queries;
    private final ReportGate gate;
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportWriting(ReportQueries queries, ReportGate gate, Access access, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.gate = gate;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws ReportConflict if somebody else wrote after this version was read, or the report was handed in */
    public void revise(OfficerId by, ReportId report, int version, Judgement judgement, Formality formality) {
        var head = queries.lock(by, report);
        gate.requireWriting(by, head);
        var words = judgement.cleaned();
        var form = formality.cleaned();
        gate.requireSeen(head, version);
        jdbc.sql("""
                        update report set leadership = :leadership, achieved = :achieved, shortcomings = :shortcomings,
                               causes = :causes, next_tasks = :next, proposals = :proposals, number = :number,
                               date = :date, addressee = :addressee, recipients = :recipients, changed_by_id = :by,
                               changed_at = :at, version = version + 1
                         where id = :report""")
                .param("leadership", words.leadership())
                .param("achieved", words.achieved())
                .param("shortcomings", words.shortcomings())
                .param("causes", words.causes())
                .param("next", words.nextTasks())
                .param("proposals", words.proposals())
                .param("number", form.number())
                .param("date", form.date())
                .param("addressee", form.addressee())
                .param("recipients", form.recipients())
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("report", report.value())
                .update();
    }

    /** Puts a report that no plan asks for on the unit's list. */
    public ReportId begin(
            OfficerId by, UnitId unit, @Nullable String label, LocalDate begins, LocalDate closing, LocalDate due) {
        requireDrafter(by, unit);
        var name = Wording.needed("label", label, LONGEST_LABEL, "report.rejection.labelMissing");
        if (closing.isBefore(begins)) {
            throw new InvalidReport("closing", "report.rejection.closing");
        }
        if (closing.isAfter(begins.plusYears(1))) {
            throw new InvalidReport("closing", "report.rejection.tooLongPeriod");
        }
        if (due.isBefore(closing)) {
            throw new InvalidReport("due", "report.rejection.due");
        }
        var id = ReportId.random();
        UniqueIndex.guards(
                "report_once",
                () -> jdbc.sql("""
                                insert into report (id, unit_id, plan_id, kind, label, year, begins, closing, due)
                                values (:id, :unit,
                                        (select p.id from plan p
                                          where p.unit_id = :unit and p.status in ('ISSUED', 'CLOSED') and p.year = :year
                                          order by p.date desc, p.id limit 1),
                                        'AD_HOC', :label, :year, :begins, :closing, :due)""")
                        .param("id", id.value())
                        .param("unit", unit.value())
                        .param("year", closing.getYear())
                        .param("label", name)
                        .param("begins", begins)
                        .param("closing", closing)
                        .param("due", due)
                        .update(),
                () -> new InvalidReport("begins", "report.rejection.exists"));
        return id;
    }

    private void requireDrafter(OfficerId by, UnitId unit) {
        var reach = access.reach(by, unit);
        if (!reach.held().contains(Permission.DRAFT)) {
            access.require(by, Permission.DRAFT, unit);
        }
        if (reach.sight() != Sight.WHOLE) {
            throw new NotTheirReport("report.rejection.notTheirs");
        }
    }
}
