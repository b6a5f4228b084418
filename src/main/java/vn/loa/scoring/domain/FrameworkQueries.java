package vn.loa.scoring.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.scoring.CriterionId;
import vn.loa.scoring.FrameworkId;

/** Finds frameworks: what was published anybody may read, a draft only those who keep it. */
@Component
class FrameworkQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    FrameworkQueries(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    FrameworkHead see(OfficerId by, FrameworkId id) {
        var head = jdbc.sql("""
                        select f.*, u.name unit_name, 'ADMIN' = any(reach.held) kept,
                               not exists (select 1 from scoring_framework later
                                            where later.series_id = f.series_id and later.number > f.number) latest
                          from scoring_framework f
                          left join unit u on u.id = f.unit_id
                          left join lateral reach_of(:by, f.unit_id, :today) reach on f.unit_id is not null
                         where f.id = :id""")
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query((row, number) -> head(by, row))
                .optional()
                .orElseThrow(NotFound::new);
        if (head.isDraft() && !head.mayKeep()) {
            throw new NotFound();
        }
        return head;
    }

    void requireKeeper(OfficerId by, @Nullable UnitId unit) {
        if (unit != null) {
            access.require(by, Permission.ADMIN, unit);
        } else if (!access.holdsEverywhere(by, Permission.ADMIN)) {
            throw new NotTheirScoring();
        }
    }

    List<CriterionView> criteria(FrameworkId framework) {
        var flat = jdbc.sql("select * from criterion where framework_id = :framework order by position, id")
                .param("framework", framework.value())
                .query((row, number) -> criterion(row))
                .list();
        return CriterionView.asTree(flat);
    }

    /** Those of units above and of all, the newest first. */
    List<FrameworkRow> list(OfficerId by) {
        return jdbc.sql("""
                        select f.id, f.title, f.number, u.name unit_name, f.valid_from, f.valid_to, f.published_at,
                               coalesce((select sum(c.points) from criterion c
                                          where c.framework_id = f.id and c.parent_id is null), 0) points
                          from scoring_framework f
                          left join unit u on u.id = f.unit_id
                         where f.published_at is not null
                            or case when f.unit_id is null then :everywhere
                                    else exists (select 1 from reach_of(:by, f.unit_id, :today) reach
                                                  where 'ADMIN' = any(reach.held)) end
                         order by f.valid_from desc, f.title collate "vi-x-icu", f.number desc
                         limit :most""")
                .param("by", by.value())
                .param("today", LocalDate.now(clock))
                .param("everywhere", access.holdsEverywhere(by, Permission.ADMIN))
                .param("most", MOST)
                .query((row, number) -> new FrameworkRow(
                        new FrameworkId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getString("unit_name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getObject("published_at") != null,
                        row.getBigDecimal("points")))
                .list();
    }

    private FrameworkHead head(OfficerId by, ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new FrameworkHead(
                new FrameworkId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getInt("number"),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                new FrameworkWording(
                        row.getString("title"),
                        row.getString("source"),
                        row.getString("note"),
                        row.getInt("decimals"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                published == null ? null : published.toInstant(),
                row.getBoolean("latest"),
                unit == null ? access.holdsEverywhere(by, Permission.ADMIN) : row.getBoolean("kept"));
    }

    private static CriterionView criterion(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new CriterionView(
                new CriterionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                0,
                new CriterionWording(
                        parent == null ? null : new CriterionId(parent),
                        row.getString("code"),
                        row.getString("title"),
                        row.getBigDecimal("points").stripTrailingZeros(),
                        row.getString("formula"),
                        row.getString("thresholds"),
                        row.getString("evidence"),
                        row.getString("note")));
    }
}
