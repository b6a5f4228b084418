package vn.loa.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A report that sums up those of up to 170 communes of a province on the third quarter: nine of ten handed it in.
 *
 * @param username an officer of the province
 * @param report where it is looked at
 * @param communes how many there are
 */
record ReportsOfAProvince(String username, String report, int communes) {

    private static final String PROVINCE = """
            select u.id, o.username, count(*) communes
              from unit u
              join unit c on c.parent_id = u.id and c.kind = 'COMMUNE' and c.valid_to is null
              join lateral (
                select o.username from officer_grant g join officer o on o.id = g.officer_id
                  join officer known on known.username = 'quantri-vn' and known.password_hash = o.password_hash
                 where g.unit_id = u.id and g.permission = 'REVIEW' limit 1) o on true
             where u.kind = 'PROVINCE'
             group by u.id, o.username order by 3 desc, u.id limit 1""";

    /** With the days of the quarter that is over. */
    private static final String ASKED = """
            insert into report (id, unit_id, plan_id, kind, label, year, begins, closing, due, receiver)
            select gen_random_uuid(), u.id, p.id, 'QUARTER', 'Quý III năm ' || q.year, q.year, make_date(q.year, 6, 15),
                   make_date(q.year, 9, 14), report_due(u.id, make_date(q.year, 9, 14)), 'Sở Nội vụ'
              from unit u
             cross join (select extract(year from current_date - 257)::integer as year) q
              join plan p on p.unit_id = u.id and p.year = q.year and p.status in ('ISSUED', 'CLOSED')
             where u.parent_id = '%1$s' and u.kind = 'COMMUNE' and u.valid_to is null
             order by u.code limit 170
            on conflict (unit_id, kind, begins, closing) do nothing""";

    /** What each says is drawn from the unit's code, so that a second run finds the same. */
    private static final String HANDED_IN = """
            with asked as (
              select r.id, r.label, r.begins, r.closing, r.due, u.name, p.created_by_id by_id,
                     abs(hashtext(u.code)) %% 40 + 10 size, row_number() over (order by u.code) nth
                from report r join unit u on u.id = r.unit_id join plan p on p.id = r.plan_id
               where u.parent_id = '%1$s' and r.kind = 'QUARTER' and r.status = 'OPEN' and r.handed_in = 0
                 and r.closing < current_date),
            counted as (
              select asked.*, kind.part, kind.code, what.counts, what.measure,
                     (size * what.worth / kind.share)::numeric period,
                     row_number() over (partition by asked.id order by kind.part desc, kind.code, what.counts)::integer position
                from asked
               cross join (values ('TOTAL', '', 1), ('CHANNEL', 'LOUDSPEAKER', 2), ('CHANNEL', 'PORTAL', 4),
                                  ('CHANNEL', 'SOCIAL_MEDIA', 5), ('CHANNEL', 'MEETING', 6), ('AREA', 'PROCEDURES', 2),
                                  ('AREA', 'INSTITUTIONS', 6), ('AREA', 'DIGITAL_GOVERNMENT', 3), ('AUDIENCE', 'CITIZENS', 1),
                                  ('AUDIENCE', 'CADRES', 5)) kind (part, code, share)
               cross join (values ('RESULTS', '', 1), ('PEOPLE', '', 45), ('QUANTITY', 'buổi phát', 2)) what (counts, measure, worth)
               where nth %% 10 <> 0),
            said as (
              select id, by_id, due, jsonb_build_object(
                       'format', 'cchc-report/1',
                       'heading', jsonb_build_object('unitName', name, 'label', label, 'begins', begins, 'closing', closing,
                                                     'consolidates', false, 'letterhead', jsonb_build_array()),
                       'formality', jsonb_build_object('addressee', 'Sở Nội vụ'),
                       'judgement', jsonb_build_object(
                         'achieved', 'Đã phát đủ các buổi theo kế hoạch.',
                         'shortcomings', 'Một số thôn chưa có loa truyền thanh.',
                         'proposals', 'Đề nghị hỗ trợ kinh phí sửa hệ thống truyền thanh.'),
                       'figures', jsonb_agg(jsonb_build_object(
                         'part', part, 'code', code, 'label', code, 'counts', counts, 'measure', measure,
                         'period', period, 'year', 3 * period, 'before', period) order by position),
                       'targets', jsonb_build_array(), 'contributions', jsonb_build_array())::text document
                from counted group by id, by_id, due, name, label, begins, closing),
            moved as (
              insert into report_move (report_id, number, move, officer_id, at, document, sha256)
              select id, 1, 'SUBMIT', by_id, (due - 1)::timestamp, document, encode(sha256(convert_to(document, 'UTF8')), 'hex')
                from said),
            figures as (
              insert into report_figure (report_id, number, position, part, code, counts, measure, period, year, before)
              select id, 1, position, part, code, counts, measure, period, 3 * period, period from counted)
            update report r set status = 'SUBMITTED', achieved = 'Đã phát đủ các buổi theo kế hoạch.',
                   shortcomings = 'Một số thôn chưa có loa truyền thanh.',
                   proposals = 'Đề nghị hỗ trợ kinh phí sửa hệ thống truyền thanh.', last_move = 'SUBMIT',
                   moved_by_id = said.by_id, moved_at = (said.due - 1)::timestamp,
                   first_handed_in_at = (said.due - 1)::timestamp, frozen = 1, handed_in = 1, version = 1
              from said where said.id = r.id""";

    private static final String SUMMED_UP = """
            with below as (
              select r.kind, r.label, r.year, r.begins, r.closing, max(r.due) due, count(*) communes
                from report r join unit u on u.id = r.unit_id
               where u.parent_id = '%1$s' and r.kind = 'QUARTER' and r.handed_in > 0
               group by 1, 2, 3, 4, 5 order by 7 desc limit 1)
            insert into report (id, unit_id, kind, label, year, begins, closing, due, consolidates)
            select gen_random_uuid(), '%1$s', kind, label, year, begins, closing, due, true from below
            on conflict (unit_id, kind, begins, closing) do update set consolidates = true
            returning id, (select count(*) from report r join unit u on u.id = r.unit_id, below
                            where u.parent_id = '%1$s' and r.kind = below.kind and r.closing = below.closing)""";

    /** What was made before stays as it is. */
    static ReportsOfAProvince grow(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            String province;
            String username;
            try (var found = statement.executeQuery(PROVINCE)) {
                found.next();
                province = found.getString(1);
                username = found.getString(2);
            }
            // Without triggers: the reports are the scene, not what is measured.
            statement.execute("set session_replication_role = replica");
            for (var sql : List.of(ASKED, HANDED_IN)) {
                statement.execute(sql.formatted(province));
            }
            try (var made = statement.executeQuery(SUMMED_UP.formatted(province))) {
                made.next();
                return new ReportsOfAProvince(username, "/reports/" + made.getString(1), made.getInt(2));
            } finally {
                statement.execute("set session_replication_role = default");
            }
        }
    }
}
