package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/** Finds a page of the comments on a plan with their answers in one statement. */
@Component
class CommentQueries {

    private static final String PAGE = """
            with thread as (
              select c.id, c.line_id, c.resolved_at is null open,
                     row_number() over (order by c.resolved_at is not null, c.at, c.id) place
                from plan_comment c where c.plan_id = :plan and c.parent_id is null),
            talk as (
              select count(*) total, count(*) filter (where open) open,
                     array(select distinct cast(line_id as text) from thread where open and line_id is not null) lines,
                     least(coalesce((select (place - 1) / :size + 1 from thread where id = cast(:at as uuid)), :page),
                           greatest(1, (count(*) + :size - 1) / :size)) page
                from thread)
            select talk.total, talk.open, talk.lines, talk.page, c.id, c.parent_id, c.line_id, c.quote, c.text, c.at,
                   c.resolved_at, o.full_name, r.full_name resolver_name,
                   c.line_id is not null and (l.text is distinct from c.quote or l.removed_at is not null
                     or s.removed_at is not null) changed
              from talk
              left join thread on thread.place > (talk.page - 1) * :size and thread.place <= talk.page * :size
              left join lateral (
                select * from plan_comment where id = thread.id
                union all
                select * from plan_comment where parent_id = thread.id) c on true
              left join officer o on o.id = c.officer_id
              left join officer r on r.id = c.resolved_by_id
              left join section_line l on l.id = c.line_id
              left join section s on s.id = l.section_id
             order by thread.place, c.at, c.id""";

    private final JdbcClient jdbc;

    CommentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Talk of(PlanId plan, TalkPlace place) {
        var replies = new HashMap<UUID, List<CommentView.Reply>>();
        var comments = new LinkedHashMap<UUID, CommentView>();
        var around = new AtomicReference<>(Talk.NONE);
        jdbc.sql(PAGE)
                .param("plan", plan.value())
                .param("page", place.page())
                .param("at", place.at() == null ? null : place.at().value())
                .param("size", Talk.SIZE)
                .query((ResultSet result) -> {
                    var row = new Row(result);
                    if (around.get() == Talk.NONE) {
                        around.set(around(row));
                    }
                    var parent = row.idOrNull("parent_id", id -> id);
                    if (parent != null) {
                        replies.computeIfAbsent(parent, none -> new ArrayList<>())
                                .add(reply(row));
                    } else if (result.getString("id") != null) {
                        comments.put(row.id("id"), comment(row));
                    }
                });
        var shown = comments.entrySet().stream()
                .map(entry -> entry.getValue().with(replies.getOrDefault(entry.getKey(), List.of())))
                .toList();
        return Objects.requireNonNull(around.get()).with(shown);
    }

    private static Talk around(Row row) throws SQLException {
        var lines = row.texts("lines").stream().map(LineId::valueOf).toList();
        return new Talk(List.of(), row.number("page"), row.number("total"), row.number("open"), lines);
    }

    private static CommentView comment(Row row) throws SQLException {
        return new CommentView(
                new CommentId(row.id("id")),
                row.idOrNull("line_id", LineId::new),
                row.textOrNull("quote"),
                row.truth("changed"),
                row.text("text"),
                row.text("full_name"),
                row.instant("at"),
                row.textOrNull("resolver_name"),
                row.instantOrNull("resolved_at"),
                List.of());
    }

    private static CommentView.Reply reply(Row row) throws SQLException {
        return new CommentView.Reply(
                new CommentId(row.id("id")), row.text("text"), row.text("full_name"), row.instant("at"));
    }
}
