package vn.loa.planning.domain;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.catalog.LibraryUses;
import vn.loa.kernel.ReadsOnly;
import vn.loa.organization.OfficerId;
import vn.loa.planning.VisiblePlans;

/** Tells the library in which plans it is used: every line remembers what it was taken from. */
@Component
@ReadsOnly
class LibraryInPlans implements LibraryUses {

    /** Lines that stand in a plan, by what they were taken from. */
    private static final String LINES = """
            from section_line l
            join section s on s.id = l.section_id and s.removed_at is null
            join plan p on p.id = s.plan_id
            join library_edition taken on taken.entry_id = l.library_entry_id and taken.version = l.library_version
            where l.removed_at is null and l.library_entry_id""";

    private static final String USES = """
            select l.library_entry_id entry, count(distinct p.id) plans, count(distinct p.unit_id) units,
                   count(*) filter (where l.text = taken.line) as_is, count(*) filter (where l.text <> taken.line) adapted
            %s in (:entries) group by l.library_entry_id""".formatted(LINES);

    private static final String SEEN = """
            select p.id, coalesce(p.title, '') title, p.unit_name, p.year, p.status, bool_or(l.text <> taken.line) adapted
            %s = :entry and %s
            group by p.id order by p.year desc, p.unit_name, p.id limit :limit""".formatted(LINES, VisiblePlans.as("p"));

    private final JdbcClient jdbc;
    private final Clock clock;

    LibraryInPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Use> of(List<UUID> entries) {
        var uses = new HashMap<UUID, Use>();
        if (!entries.isEmpty()) {
            jdbc.sql(USES).param("entries", entries).query((ResultSet result) -> {
                var row = new Row(result);
                uses.put(
                        row.id("entry"),
                        new Use(row.number("plans"), row.number("units"), row.number("as_is"), row.number("adapted")));
            });
        }
        return uses;
    }

    @Override
    public List<Plan> seenBy(OfficerId by, UUID entry, int limit) {
        return jdbc.sql(SEEN)
                .param("entry", entry)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query((result, number) -> {
                    var row = new Row(result);
                    return new Plan(
                            row.id("id"),
                            row.text("title"),
                            row.text("unit_name"),
                            row.number("year"),
                            row.text("status"),
                            row.truth("adapted"));
                })
                .list();
    }
}
