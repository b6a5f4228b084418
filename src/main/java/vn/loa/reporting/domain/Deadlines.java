package vn.loa.reporting.domain;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.UniqueIndex;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;

/** Says how many working days after the closing date reports are due. */
@Service
@Transactional
public class Deadlines {

    /** As many as the table admits. */
    public static final int MOST_DAYS = 60;

    private static final int LONGEST_SOURCE = 500;
    private static final int NONE = -1;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** For those who administer the unit. */
    @Transactional(readOnly = true)
    public DeadlineView of(OfficerId by, UnitId unit) {
        access.require(by, Permission.ADMIN, unit);
        return find(unit);
    }

    private DeadlineView find(UnitId unit) {
        return jdbc.sql("""
                        select d.working_days, d.source, d.version, d.unit_id, u.name
                          from report_deadline d
                          left join unit_path path on path.ancestor_id = d.unit_id and path.descendant_id = :unit
                          left join unit u on u.id = d.unit_id
                         where d.unit_id is null or path.depth is not null
                         order by path.depth nulls last limit 1""")
                .param("unit", unit.value())
                .query((result, number) -> {
                    var row = new Row(result);
                    var own = unit.value().equals(row.idOrNull("unit_id"));
                    return new DeadlineView(
                            row.number("working_days"),
                            row.text("source"),
                            own,
                            row.textOrNull("name"),
                            own ? row.number("version") : NONE);
                })
                .single();
    }

    /** Sets it, and moves the days of what has not been handed in. */
    public void set(OfficerId by, UnitId unit, int version, int workingDays, @Nullable String source) {
        access.require(by, Permission.ADMIN, unit);
        if (workingDays < 0 || workingDays > MOST_DAYS) {
            throw new InvalidReport("workingDays", "report.rejection.workingDays", MOST_DAYS);
        }
        var words = Wording.needed("source", source, LONGEST_SOURCE, "report.rejection.sourceMissing");
        UniqueIndex.guards(
                "report_deadline_once", () -> write(by, unit, version, workingDays, words), Deadlines::stale);
        jdbc.sql("""
                        update report set due = report_due(unit_id, closing)
                         where status in ('OPEN', 'RETURNED') and kind <> 'AD_HOC'
                           and unit_id in (select descendant_id from unit_path where ancestor_id = :unit)
                           and due <> report_due(unit_id, closing)""").param("unit", unit.value()).update();
    }

    private void write(OfficerId by, UnitId unit, int version, int workingDays, String source) {
        var written = jdbc.sql(version == NONE ? """
                                insert into report_deadline
                                values (gen_random_uuid(), :unit, :days, :source, :by, :at, 0)""" : """
                                update report_deadline set working_days = :days, source = :source, changed_by_id = :by,
                                       changed_at = :at, version = version + 1
                                 where unit_id = :unit and version = :version""")
                .param("unit", unit.value())
                .param("days", workingDays)
                .param("source", source)
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .update();
        if (written == 0) {
            throw stale();
        }
    }

    private static ReportConflict stale() {
        return new ReportConflict("report.rejection.deadlineChanged");
    }
}
