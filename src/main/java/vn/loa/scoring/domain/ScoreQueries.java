package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;
import vn.loa.planning.PlanId;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;

/** Finds scores; how a plan is carried out is known to those who work in its unit or watch it from above. */
@Component
class ScoreQueries {

    /** Of each framework the newest version that held in the year of the plan. */
    private static final String APPLIES = """
            f.published_at is not null and f.valid_from <= make_date(p.year, 12, 31)
              and (f.valid_to is null or f.valid_to >= make_date(p.year, 1, 1))
              and (f.unit_id is null or exists (select 1 from unit_path path
                     where path.descendant_id = p.unit_id and path.ancestor_id = f.unit_id))""";

    private static final String HEAD = """
            select p.id plan_id, p.unit_id, u.name unit_name, p.year, f.id framework_id, f.title, f.decimals,
                   s.status, s.version, s.day, s.self, s.handed_in_at, s.appraised, s.appraised_at,
                   o.full_name appraised_by, reach.sight, reach.held
              from plan p
              join unit u on u.id = p.unit_id
              join scoring_framework f on f.id = :framework
              left join score s on s.plan_id = p.id and s.framework_id = f.id
              left join officer o on o.id = s.appraised_by_id
             cross join lateral reach_of(:by, p.unit_id, :today) reach
             where p.id = :plan and p.status in ('ISSUED', 'CLOSED', 'REPLACED')
               and (s.id is not null or %s)""".formatted(APPLIES);

    private static final String OWN = """
            select u.name unit_name, p.year, p.id plan_id, f.id framework_id, f.title, s.status, s.self, s.appraised,
                   (select sum(c.points) from criterion c where c.framework_id = f.id and c.parent_id is null) most
              from plan p
              join unit u on u.id = p.unit_id
             cross join lateral (select distinct on (f.series_id) f.* from scoring_framework f where %s
                                  order by f.series_id, f.number desc) f
              left join score s on s.plan_id = p.id and s.framework_id = f.id
             where p.unit_id = :unit and p.status in ('ISSUED', 'CLOSED')
             order by p.year desc, f.title collate "vi-x-icu", f.id
             limit :most""".formatted(APPLIES);

    private final JdbcClient jdbc;
    private final Clock clock;

    ScoreQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ScoreHead see(OfficerId by, PlanId plan, FrameworkId framework) {
        return jdbc.sql(HEAD)
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("plan", plan.value())
                .param("framework", framework.value())
                .query((row, number) -> head(row))
                .optional()
                .filter(head -> head.reach().sight() != Sight.PUBLISHED)
                .orElseThrow(NotFound::new);
    }

    Map<CriterionId, ScorePoint> points(PlanId plan, FrameworkId framework) {
        var points = new HashMap<CriterionId, ScorePoint>();
        jdbc.sql("""
                        select t.*, o.full_name from score s
                          join score_point t on t.score_id = s.id
                          left join officer o on o.id = t.explained_by_id
                         where s.plan_id = :plan and s.framework_id = :framework""")
                .param("plan", plan.value())
                .param("framework", framework.value())
                .query((ResultSet row) -> {
                    points.put(new CriterionId(row.getObject("criterion_id", UUID.class)), point(row));
                });
        return points;
    }

    List<ScoreRow> own(UnitId unit, int most) {
        return jdbc.sql(OWN)
                .param("unit", unit.value())
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    static ScoreRow row(ResultSet row) throws SQLException {
        var plan = row.getObject("plan_id", UUID.class);
        var framework = row.getObject("framework_id", UUID.class);
        var status = row.getString("status");
        return new ScoreRow(
                row.getString("unit_name"),
                row.getInt("year"),
                plan == null ? null : new PlanId(plan),
                framework == null ? null : new FrameworkId(framework),
                row.getString("title"),
                status == null ? null : ScoreStatus.valueOf(status),
                row.getBigDecimal("self"),
                row.getBigDecimal("appraised"),
                orZero(row.getBigDecimal("most")));
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static ScorePoint point(ResultSet row) throws SQLException {
        return new ScorePoint(
                row.getInt("version"),
                row.getString("explanation"),
                row.getString("full_name"),
                row.getBigDecimal("self"),
                row.getBigDecimal("appraised"),
                row.getString("reason"));
    }

    private static ScoreHead head(ResultSet row) throws SQLException {
        var status = row.getString("status");
        return new ScoreHead(
                new PlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getInt("year"),
                new FrameworkId(row.getObject("framework_id", UUID.class)),
                row.getString("title"),
                row.getInt("decimals"),
                status == null ? ScoreStatus.OPEN : ScoreStatus.valueOf(status),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("self"),
                moment(row, "handed_in_at"),
                row.getBigDecimal("appraised"),
                moment(row, "appraised_at"),
                row.getString("appraised_by"),
                new Access.Reach(
                        Sight.valueOf(row.getString("sight")),
                        Arrays.stream((String[]) row.getArray("held").getArray())
                                .map(Permission::valueOf)
                                .collect(Collectors.toSet())));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
