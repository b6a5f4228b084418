package vn.loa.reporting.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.documents.ReportingPeriod;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.reporting.ReportId;

/** Makes the report of a unit above from those of the units below it. */
@Service
@Transactional
public class Consolidating {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    Consolidating(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The periods on which units below report and that have begun, the last first. */
    @Transactional(readOnly = true)
    public List<PeriodBelow> periods(OfficerId by, UnitId unit) {
        requireDrafter(by, unit);
        return jdbc.sql("""
                        select r.kind, min(r.label) as label, r.begins, r.closing, count(*) units,
                               count(*) filter (where r.status in ('SUBMITTED', 'ACCEPTED', 'LOCKED', 'CORRECTING')) handed_in,
                               count(*) filter (where r.status in ('OPEN', 'RETURNED') and r.due < :today) late,
                               (select own.id from report own where own.unit_id = :unit and own.kind = r.kind
                                   and own.begins = r.begins and own.closing = r.closing and own.consolidates) own
                          from unit_path path join report r on r.unit_id = path.descendant_id
                         where path.ancestor_id = :unit and path.depth > 0 and not r.consolidates and r.begins <= :today
                         group by r.kind, r.begins, r.closing
                         order by r.closing desc, r.begins
                         limit :most""")
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((result, number) -> period(new Row(result)))
                .list();
    }

    /** Begins the report on this period, or finds it where it was begun; a report of the unit's own takes the sums in. */
    public ReportId begin(OfficerId by, UnitId unit, ReportingPeriod kind, LocalDate begins, LocalDate closing) {
        requireDrafter(by, unit);
        var found = jdbc.sql("""
                        insert into report (id, unit_id, plan_id, kind, label, year, begins, closing, due, consolidates)
                        select gen_random_uuid(), :unit,
                               (select p.id from plan p where p.unit_id = :unit and p.status in ('ISSUED', 'CLOSED')
                                   and p.year = below.year order by p.date desc, p.id limit 1),
                               below.kind, below.label, below.year, below.begins, below.closing,
                               greatest(below.due, report_due(:unit, below.due)), true
                          from (select r.kind, r.begins, r.closing, min(r.label) as label, min(r.year) as year,
                                       max(r.due) due
                                  from unit_path path join report r on r.unit_id = path.descendant_id
                                 where path.ancestor_id = :unit and path.depth > 0 and not r.consolidates
                                   and r.kind = :kind and r.begins = :begins and r.closing = :closing
                                 group by r.kind, r.begins, r.closing) below
                        on conflict (unit_id, kind, begins, closing)
                          do update set consolidates = report.consolidates or report.status in ('OPEN', 'RETURNED', 'CORRECTING')
                        returning id""")
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("begins", begins)
                .param("closing", closing)
                .query((result, number) -> new ReportId(new Row(result).id("id")))
                .optional();
        return found.orElseThrow(NotFound::new);
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

    private static PeriodBelow period(Row row) throws SQLException {
        var own = row.idOrNull("own");
        return new PeriodBelow(
                ReportingPeriod.valueOf(row.text("kind")),
                row.text("label"),
                row.day("begins"),
                row.day("closing"),
                row.number("units"),
                row.number("handed_in"),
                row.number("late"),
                own == null ? null : new ReportId(own));
    }
}
