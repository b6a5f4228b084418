package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.SectionRole;
import vn.loa.kernel.NotFound;
import vn.loa.planning.PlanId;
import vn.loa.planning.SectionId;

/** Finds a section with its lines as an editor shows it. */
@Component
class SectionQueries {

    private final JdbcClient jdbc;

    SectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SectionView find(PlanId plan, SectionId section) {
        var lines = new ArrayList<LineView>();
        var removed = new ArrayList<LineView>();
        var views = new ArrayList<SectionView>();
        jdbc.sql("""
                        select s.id section_id, s.version, s.place, s.parent_id, s.number, s.title, s.role, s.saved_at,
                               o.full_name, l.*
                          from section s
                          join officer o on o.id = s.saved_by_id
                          left join section_line l on l.section_id = s.id
                         where s.id = :section and s.plan_id = :plan
                         order by l.removed_at desc, l.position, l.id""")
                .param("plan", plan.value())
                .param("section", section.value())
                .query((ResultSet result) -> {
                    var row = new Row(result);
                    if (views.isEmpty()) {
                        views.add(view(row));
                    }
                    if (row.textOrNull("text") != null) {
                        (row.instantOrNull("removed_at") == null ? lines : removed).add(LineRows.line(row));
                    }
                });
        return views.stream().findFirst().orElseThrow(NotFound::new).with(lines, removed);
    }

    private static SectionView view(Row row) throws SQLException {
        return new SectionView(
                new SectionId(row.id("section_id")),
                row.number("version"),
                row.kind("place", SectionPlace.class),
                row.idOrNull("parent_id", SectionId::new),
                row.textOrNull("number"),
                row.text("title"),
                row.kind("role", SectionRole.class),
                List.of(),
                List.of(),
                row.text("full_name"),
                row.instant("saved_at"));
    }

    /** The section as it is being saved. */
    static SectionView view(Section section, String savedBy) {
        return new SectionView(
                section.id(),
                section.version(),
                section.place(),
                section.parent(),
                section.number(),
                section.title(),
                section.role(),
                section.lines().stream().map(SectionLine::view).toList(),
                section.removedLines().stream().map(SectionLine::view).toList(),
                savedBy,
                section.savedAt());
    }
}
