package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitDirectory;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitLine;
import vn.loa.organization.UnitSummary;

@Component
class UnitQueries implements UnitDirectory {

    private static final String SUMMARY =
            "select u.id, u.code, u.name, u.kind, parent.name parent_name from unit u left join unit parent on parent.id = u.parent_id";

    /** Names that are or begin with what was typed come first, then short names. */
    private static final String BEST_FIRST = """
             order by plain(u.name) = plain(:text) desc, u.code = :text desc, plain(u.name) like plain(:text) || '%' desc,
                      length(u.name), u.name, u.code limit :limit""";

    /** The units over which the officer {@code :by} is administrator, as a sub-select. */
    static final String ADMINISTERED = """
            select reach.descendant_id from officer_grant mine
              join officer me on me.id = mine.officer_id and me.valid_from <= :today and (me.leaves_on is null or me.leaves_on > :today)
              join unit own on own.id = mine.unit_id and own.valid_from <= :today and (own.valid_to is null or own.valid_to >= :today)
              join unit_path reach on reach.ancestor_id = mine.unit_id
             where mine.officer_id = :by and mine.permission = 'ADMIN'
               and mine.valid_from <= :today and (mine.revoked_on is null or mine.revoked_on > :today)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<UnitSummary> find(UnitId unit) {
        return jdbc.sql(SUMMARY + " where u.id = :unit")
                .param("unit", unit.value())
                .query(UnitQueries::summary)
                .optional();
    }

    @Override
    public List<UnitSummary> search(String text, int limit) {
        return searching(
                        SUMMARY + " where u.search like '%' || plain(:text) || '%' and" + Today.UNIT + BEST_FIRST,
                        text,
                        limit)
                .query(UnitQueries::summary)
                .list();
    }

    @Override
    public List<UnitSummary> below(UnitId unit, String text, int limit) {
        return searching(
                        SUMMARY
                                + " join unit_path path on path.descendant_id = u.id and path.ancestor_id = :unit and path.depth > 0"
                                + " where u.search like '%' || plain(:text) || '%' and" + Today.UNIT + BEST_FIRST,
                        text,
                        limit)
                .param("unit", unit.value())
                .query(UnitQueries::summary)
                .list();
    }

    @Override
    public UnitLine lineOf(UnitId unit) {
        var own = new ArrayList<UnitSummary>();
        var above = new ArrayList<UnitSummary>();
        jdbc.sql(SUMMARY.replace("select ", "select line.above, ") + " " + """
                         join (select descendant_id id, depth, false above from unit_path where ancestor_id = :unit
                               union all
                               select ancestor_id, depth, true from unit_path where descendant_id = :unit and depth > 0) line
                           on line.id = u.id
                         where""" + Today.UNIT
                        + " order by line.depth, u.code")
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .query((RowCallbackHandler) row -> (row.getBoolean("above") ? above : own).add(summary(row, 0)));
        return new UnitLine(own, above);
    }

    @Override
    public List<UnitSummary> grantedTo(OfficerId officer, Permission permission) {
        return jdbc.sql("""
                        select u.id, u.code, u.name, u.kind, parent.name parent_name
                          from %s left join unit parent on parent.id = u.parent_id
                         where g.officer_id = :officer and g.permission = :permission order by u.name, u.code""".formatted(Today.GRANTS))
                .param("officer", officer.value())
                .param("permission", permission.name())
                .param("today", LocalDate.now(clock))
                .query(UnitQueries::summary)
                .list();
    }

    @Override
    public Optional<UnitSummary> homeOf(OfficerId officer) {
        return jdbc.sql(SUMMARY + " " + """
                         join unit_path path on path.ancestor_id = u.id
                         join officer o on o.unit_id = path.descendant_id
                         where o.id = :officer and u.kind in ('COMMUNE', 'DISTRICT', 'PROVINCE')
                         order by path.depth limit 1""")
                .param("officer", officer.value())
                .query(UnitQueries::summary)
                .optional();
    }

    /** Units that an administrator may choose: his own and everything below, for which the text is found. */
    List<UnitSummary> administeredBy(OfficerId by, String text, int limit) {
        return searching(
                        SUMMARY + " where u.search like '%' || plain(:text) || '%' and" + Today.UNIT + " and u.id in ("
                                + ADMINISTERED + ")" + BEST_FIRST,
                        text,
                        limit)
                .param("by", by.value())
                .query(UnitQueries::summary)
                .list();
    }

    Optional<UnitSummary> withCode(String code) {
        return jdbc.sql(SUMMARY + " where lower(u.code) = lower(:code)")
                .param("code", code)
                .query(UnitQueries::summary)
                .optional();
    }

    boolean anyBelowAfter(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                          select 1 from unit where parent_id = :unit and (valid_to is null or valid_to > :day))""")
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    static UnitSummary summary(ResultSet row, int number) throws SQLException {
        return new UnitSummary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_name"));
    }

    private JdbcClient.StatementSpec searching(String sql, String text, int limit) {
        return jdbc.sql(sql)
                .param("text", Search.literal(text))
                .param("limit", limit)
                .param("today", LocalDate.now(clock));
    }
}
