package vn.loa.guidance.domain;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.documents.DocumentNumber;
import vn.loa.guidance.GuidanceId;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitSummary;
import vn.loa.planning.PlanId;

/** Finds guidances and what they ask for. */
@Component
class GuidanceQueries {

    static final String REQUIREMENT = """
            r.id requirement_id, r.version requirement_version, r.kind, r.text, r.areas, r.product, r.due, r.source,
            r.source_id, r.added_on, r.withdrawn_on, r.withdrawal_reason""";

    static final String HEAD = """
            select g.*, u.code unit_code, u.name unit_name, u.kind unit_kind, coalesce(p.number, g.number) sent_as,
                   coalesce(p.date, g.date) sent_on, reach.sight, reach.held,
                   (select count(*) from plan_guidance tie where tie.guidance_id = g.id) plans
              from guidance g
              join unit u on u.id = g.unit_id
              left join plan p on p.id = g.plan_id
              cross join lateral reach_of(:by, g.unit_id, :today) reach
             where g.id = :id""";

    /** How much it asks for and how many plans follow it. */
    private static final String ROW = """
            select g.id, g.title, u.name unit_name, g.year, g.status, g.issue_by,
                   (select count(*) from requirement r
                     where r.guidance_id = g.id and r.kind = 'PART' and r.withdrawn_on is null) parts,
                   (select count(*) from requirement r
                     where r.guidance_id = g.id and r.kind = 'TASK' and r.withdrawn_on is null) tasks,
                   (select count(*) from plan_guidance tie where tie.guidance_id = g.id) plans
              from guidance g join unit u on u.id = g.unit_id
            """;

    // Of the units above the officer's own, and of those on which and below which something was granted to him.
    private static final String MINE = """
             where (g.unit_id = any(array(
                     select path.ancestor_id from officer o join unit_path path on path.descendant_id = o.unit_id
                      where o.id = :by))
                    or g.unit_id = any(array(
                     select path.descendant_id from grants_of(:by, :today) held
                       join unit_path path on path.ancestor_id = held.unit_id
                       join guidance any_of on any_of.unit_id = path.descendant_id)))
               and (g.status <> 'DRAFT' or exists (
                     select 1 from grants_of(:by, :today) held
                       join unit_path path on path.ancestor_id = held.unit_id
                      where path.descendant_id = g.unit_id
                        and held.permission in ('DRAFT', 'REVIEW', 'SIGN', 'ISSUE', 'OVERSEE')))
             order by g.year desc, g.created_at desc, g.id
             limit :most""";

    private static final String FOR_UNIT = """
             where g.status = 'PUBLISHED' and g.year = :year
               and g.unit_id in (select path.ancestor_id from unit_path path
                                  where path.descendant_id = :unit and path.depth > 0)
             order by g.published_at desc, g.id""";

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    GuidanceQueries(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** What one may not see does not exist. */
    GuidanceHead see(OfficerId by, GuidanceId id) {
        var head = jdbc.sql(HEAD)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query((result, number) -> head(new Row(result)))
                .optional()
                .orElseThrow(NotFound::new);
        if (!head.isSeen()) {
            throw new NotFound();
        }
        return head;
    }

    void requireDrafter(OfficerId by, GuidanceHead guidance) {
        requireDrafter(by, guidance.unitId(), guidance.reach());
    }

    /** A grant reaches down from above, but what a unit asks for is its own. */
    void requireDrafter(OfficerId by, UnitId unit, Access.Reach reach) {
        if (!reach.held().contains(Permission.DRAFT)) {
            access.require(by, Permission.DRAFT, unit);
        }
        if (reach.sight() != Sight.WHOLE) {
            throw new NotTheirGuidance();
        }
    }

    List<RequirementView> requirements(GuidanceId id) {
        return jdbc.sql("select " + REQUIREMENT + " from requirement r where r.guidance_id = :id"
                        + " order by r.kind, r.position, r.id")
                .param("id", id.value())
                .query((result, number) -> new Row(result).requirement())
                .list();
    }

    List<GuidanceRow> mine(OfficerId by) {
        return jdbc.sql(ROW + MINE)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query((result, number) -> row(new Row(result)))
                .list();
    }

    /** Those published by units above, for plans of this year. */
    List<GuidanceRow> forUnit(UnitId unit, int year) {
        return jdbc.sql(ROW + FOR_UNIT)
                .param("unit", unit.value())
                .param("year", year)
                .query((result, number) -> row(new Row(result)))
                .list();
    }

    private static GuidanceRow row(Row row) throws SQLException {
        return new GuidanceRow(
                new GuidanceId(row.id("id")),
                row.text("title"),
                row.text("unit_name"),
                row.number("year"),
                GuidanceStatus.valueOf(row.text("status")),
                row.day("issue_by"),
                row.number("parts"),
                row.number("tasks"),
                row.number("plans"));
    }

    static GuidanceHead head(Row row) throws SQLException {
        var plan = row.idOrNull("plan_id");
        return new GuidanceHead(
                new GuidanceId(row.id("id")),
                row.number("version"),
                new UnitSummary(
                        new UnitId(row.id("unit_id")),
                        row.text("unit_code"),
                        row.text("unit_name"),
                        UnitKind.valueOf(row.text("unit_kind")),
                        null),
                row.number("year"),
                GuidanceStatus.valueOf(row.text("status")),
                row.text("title"),
                plan == null ? null : new PlanId(plan),
                DocumentNumber.writtenOrNull(row.textOrNull("sent_as")),
                row.day("sent_on"),
                row.day("issue_by"),
                row.textOrNull("note"),
                row.moment("published_at"),
                row.moment("ended_at"),
                row.textOrNull("end_reason"),
                row.number("plans"),
                row.reach());
    }
}
