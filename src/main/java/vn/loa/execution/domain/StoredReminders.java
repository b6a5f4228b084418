package vn.loa.execution.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.execution.OccurrenceId;
import vn.loa.execution.Reminders;
import vn.loa.organization.OfficerId;
import vn.loa.planning.ActivityId;

@Component
class StoredReminders implements Reminders {

    private static final String DUE = """
            with home as (
              select u.id from officer o
                join unit_path path on path.descendant_id = o.unit_id
                join unit u on u.id = path.ancestor_id
               where o.id = :by and u.kind in ('COMMUNE', 'DISTRICT', 'PROVINCE')
               order by path.depth limit 1),
            own as materialized (
              select array(select path.descendant_id from officer o
                             join unit_path path on path.ancestor_id = o.unit_id where o.id = :by) offices,
                     exists (select 1 from grants_of(:by, :today) held
                               join unit_path path on path.ancestor_id = held.unit_id
                               join home on home.id = path.descendant_id
                              where held.permission = 'DRAFT') drafts),
            waiting as (
              select a.id, o.id occurrence, a.title, a.lead, o.due, o.due < :today late
                from own, home
                join occurrence o on o.unit_id = home.id and o.done_on is null and o.due <= :ahead
                join activity a on a.id = o.activity_id and a.kind not in ('ON_EVENT', 'CONTINUOUS')
               where own.drafts or a.lead_officer_id = :by or a.lead_unit_id = any(own.offices))
            select waiting.*, count(*) filter (where late) over () all_late, count(*) filter (where not late) over () all_soon
              from waiting
             order by late, case when late then :today - due else due - :today end, title collate "vi-x-icu", occurrence
             limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Waiting of(OfficerId officer, int most) {
        var today = LocalDate.now(clock);
        var late = new AtomicInteger();
        var soon = new AtomicInteger();
        var times = jdbc.sql(DUE)
                .param("by", officer.value())
                .param("today", today)
                .param("ahead", today.plusDays(DAYS_AHEAD))
                .param("most", most)
                .query((row, number) -> {
                    late.set(row.getInt("all_late"));
                    soon.set(row.getInt("all_soon"));
                    return new Due(
                            new ActivityId(row.getObject("id", UUID.class)),
                            new OccurrenceId(row.getObject("occurrence", UUID.class)),
                            row.getString("title"),
                            row.getString("lead"),
                            row.getObject("due", LocalDate.class),
                            row.getBoolean("late"));
                })
                .list();
        return new Waiting(times, late.get(), soon.get());
    }
}
