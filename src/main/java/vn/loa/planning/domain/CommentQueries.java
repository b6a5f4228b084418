package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.planning.CommentId;
import vn.loa.planning.LineId;
import vn.loa.planning.PlanId;

/** Finds the comments on a plan with their answers in one statement. */
@Component
class CommentQueries {

    private final JdbcClient jdbc;

    CommentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open ones first, the oldest first. */
    List<CommentView> of(PlanId plan) {
        var replies = new HashMap<UUID, List<CommentView.Reply>>();
        var comments = new LinkedHashMap<UUID, CommentView>();
        jdbc.sql("""
                        select c.id, c.parent_id, c.line_id, c.quote, c.text, c.at, c.resolved_at,
                               o.full_name, r.full_name resolver_name,
                               c.line_id is not null and (l.text is distinct from c.quote or l.removed_at is not null
                                 or s.removed_at is not null) changed
                          from plan_comment c
                          join officer o on o.id = c.officer_id
                          left join officer r on r.id = c.resolved_by_id
                          left join section_line l on l.id = c.line_id
                          left join section s on s.id = l.section_id
                         where c.plan_id = :plan order by c.at, c.id""").param("plan", plan.value()).query((ResultSet result) -> {
            var row = new Row(result);
            var parent = row.idOrNull("parent_id", id -> id);
            if (parent == null) {
                comments.put(row.id("id"), comment(row));
            } else {
                replies.computeIfAbsent(parent, none -> new ArrayList<>()).add(reply(row));
            }
        });
        return comments.entrySet().stream()
                .map(entry -> entry.getValue().with(replies.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparing(CommentView::resolved))
                .toList();
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
