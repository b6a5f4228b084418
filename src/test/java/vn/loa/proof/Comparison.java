package vn.loa.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.proof.Ledger.Kind;

/** Compares what the writers were told with what is in the database. */
final class Comparison {

    /** A plan that was copied, without the sections that the writers added; its activities; its audit. */
    private static final String COPIES = """
            select p.id::text, concat_ws(' ',
                     (select count(*) from section s where s.plan_id = p.id and s.title not like 'Kiểm chứng %'),
                     (select count(*) from section s join section_line l on l.section_id = s.id where s.plan_id = p.id),
                     (select count(*) from plan_activity a where a.plan_id = p.id),
                     (select count(*) from plan_recipient r where r.plan_id = p.id))
              from plan p where p.copied_from_id is not null""";

    private static final String STATUSES = """
            select p.id::text, p.status
              from plan p left join plan_transition t on t.plan_id = p.id
               and t.number = (select max(number) from plan_transition where plan_id = p.id)
             where p.copied_from_id is not null
               and p.status <> case t.move when 'SUBMIT' then 'SUBMITTED' else 'DRAFT' end""";

    private static final String UNAUDITED = """
            select 'comment ' || c.id, c.id::text from plan_comment c where c.text like 'Kiểm chứng %'
               and not exists (select from audit_change a where a.table_name = 'plan_comment' and a.before is null
                                  and a.row_key like '%' || c.id || '%')
            union all
            select 'plan ' || p.id, p.id::text from plan p where p.copied_from_id is not null
               and not exists (select from audit_change a where a.table_name = 'plan' and a.before is null
                                  and a.row_key like '%' || p.id || '%')""";

    private final Connection database;
    private final List<String> losses = new ArrayList<>();

    Comparison(Connection database) {
        this.database = database;
    }

    /** A sentence for each write that was answered and is lost, there twice, or there in part. */
    List<String> losses(Ledger ledger) throws SQLException {
        var comments = pairs("select text, count(*) from plan_comment where text like 'Kiểm chứng %' group by text");
        for (var comment : ledger.answered(Kind.COMMENT)) {
            expect("1".equals(comments.remove(comment)), "comment " + comment);
        }
        comments.forEach((text, count) -> expect("1".equals(count), "comment twice " + text));
        sections(ledger);
        plans(ledger);
        moves(ledger);
        pairs(UNAUDITED).keySet().forEach(what -> losses.add("no audit: " + what));
        return losses;
    }

    private void sections(Ledger ledger) throws SQLException {
        var sections = pairs("select id::text, title from section where title like 'Kiểm chứng %'");
        for (var section : ledger.answered(Kind.SECTION)) {
            expect(sections.containsKey(section), "section " + section);
        }
        ledger.titles().forEach((section, titles) -> {
            var title = sections.get(section);
            expect(title == null || titles.contains(title), "title of section " + section);
        });
    }

    private void plans(Ledger ledger) throws SQLException {
        var plans = pairs(COPIES);
        for (var plan : ledger.answered(Kind.PLAN)) {
            expect(plans.containsKey(plan), "plan " + plan);
        }
        var whole = plans.values().stream().distinct().toList();
        expect(whole.size() <= 1, "half a plan: " + whole);
        pairs(STATUSES).forEach((plan, status) -> losses.add("half a move: " + plan + " is " + status));
    }

    private void moves(Ledger ledger) throws SQLException {
        var done = pairs("select plan_id::text, string_agg(move, ' ' order by number) from plan_transition group by 1");
        ledger.moves().forEach((plan, moves) -> {
            var there = List.of(done.getOrDefault(plan, "").split(" "));
            var more = new ArrayList<>(there);
            more.remove("");
            for (var move : moves.answered) {
                expect(more.remove(move), "move " + move + " of plan " + plan);
            }
            expect(more.size() <= moves.doubtful, "moves nobody made: " + plan + " " + there);
        });
    }

    private void expect(boolean fine, String what) {
        if (!fine) {
            losses.add(what);
        }
    }

    private Map<String, String> pairs(String sql) throws SQLException {
        var pairs = new HashMap<String, String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }
}
