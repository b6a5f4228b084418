package vn.loa.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The plan of a commune that is carried out, grown to sixty activities with two thousand results. */
final class WorkOfAYear {

    private static final int ACTIVITIES = 60;
    private static final int RESULTS = 2_000;

    private static final String MORE_ACTIVITIES = """
            with more as (
              insert into plan_activity (id, plan_id, position, place, title, lead_unit_id, lead, contents, areas, channels,
                                         audiences, schedule, products, saved_by_id, saved_at, version)
              select gen_random_uuid(), plan_id, position + 1000, place, title, lead_unit_id, lead, contents, areas,
                     channels, audiences, 'Thường xuyên', products, saved_by_id, saved_at, 0
                from plan_activity where plan_id = '%1$s' and position < 1000
               order by position limit greatest(0, %2$d - (select count(*) from activity where plan_id = '%1$s'))
              returning *)
            insert into activity (id, plan_id, unit_id, year, title, lead, lead_unit_id, areas, channels, audiences, products,
                                  words, kind, times, first_day, last_day, version)
            select more.id, p.id, p.unit_id, p.year, more.title, more.lead, more.lead_unit_id, more.areas, more.channels,
                   more.audiences, more.products, more.schedule, 'CONTINUOUS', 1, make_date(p.year, 1, 1),
                   make_date(p.year, 12, 31), 0
              from more join plan p on p.id = more.plan_id""";

    private static final String THEIR_TIMES = """
            insert into occurrence (id, activity_id, unit_id, begins, due, needed)
            select gen_random_uuid(), a.id, a.unit_id, a.first_day, a.last_day, 1 from activity a
             where a.plan_id = '%s' and not exists (select 1 from occurrence o where o.activity_id = a.id)""";

    private static final String MORE_RESULTS = """
            insert into result (id, occurrence_id, activity_id, day, text, quantity, measure, people, recorded_by_id,
                                recorded_at, version)
            select gen_random_uuid(), o.id, o.activity_id, least(o.begins + turn, current_date),
                   'Đã phát chuyên mục trên hệ thống truyền thanh, thời lượng 10 phút.', 1 + turn %% 5, 'buổi phát', 40,
                   p.created_by_id, now(), 0
              from (select o.*, a.plan_id, row_number() over (partition by o.activity_id order by o.due) nth
                      from occurrence o join activity a on a.id = o.activity_id
                     where a.plan_id = '%1$s' and o.begins <= current_date) o
              join plan p on p.id = o.plan_id
             cross join generate_series(1, 60) turn
             where nth = 1
             order by turn, o.id
             limit greatest(0, %2$d - (select count(*) from result r join activity a on a.id = r.activity_id
                                        where a.plan_id = '%1$s'))""";

    private static final String COUNT = """
            update occurrence o set results = made.results, done_on = coalesce(o.done_on, made.day)
              from (select occurrence_id, count(*) results, min(day) as day from result group by occurrence_id) made
             where made.occurrence_id = o.id and o.results < made.results
               and o.activity_id in (select id from activity where plan_id = '%s')""";

    private static final String REPORT = """
            insert into report (id, unit_id, plan_id, kind, label, year, begins, closing, due, receiver)
            select gen_random_uuid(), unit_id, id, 'YEAR', 'Năm ' || year, year, make_date(year - 1, 12, 15),
                   make_date(year, 12, 14), report_due(unit_id, make_date(year, 12, 14)), 'Sở Nội vụ'
              from plan where id = '%s'
            on conflict (unit_id, kind, begins, closing) do nothing""";

    private WorkOfAYear() {}

    /** @param plan the plan's id; one that was grown before stays as it is */
    static void grow(Connection database, String plan) throws SQLException {
        try (var statement = database.createStatement()) {
            // Without triggers: the work is the scene, not what is measured.
            statement.execute("set session_replication_role = replica");
            for (var sql : List.of(
                    MORE_ACTIVITIES.formatted(plan, ACTIVITIES),
                    THEIR_TIMES.formatted(plan),
                    MORE_RESULTS.formatted(plan, RESULTS),
                    COUNT.formatted(plan),
                    REPORT.formatted(plan))) {
                statement.execute(sql);
            }
            statement.execute("set session_replication_role = default");
        }
    }
}
