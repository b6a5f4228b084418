package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitSummary;
import vn.loa.web.Paging;
import vn.loa.web.Slice;

/** What an administrator sees of the officers of his units. */
@Service
@Transactional(readOnly = true)
public class OfficerReading {

    private static final String LOCKED = """
             exists (select 1 from sign_in_attempt a where a.name_hash = sha256(convert_to(o.username, 'UTF8'))
                       and a.failures >= :allowed and a.last_failure_at > :over) locked""";

    private static final String GONE = " (o.leaves_on is not null and o.leaves_on <= :today) ";

    private static final String FOUND = """
             from officer o join unit u on u.id = o.unit_id
             where o.unit_id in (%s) and %s = :gone
               and (o.search like '%%' || plain(:text) || '%%' or u.search like '%%' || plain(:text) || '%%')""".formatted(UnitQueries.ADMINISTERED, GONE);

    private final JdbcClient jdbc;
    private final Administration administration;
    private final Clock clock;

    OfficerReading(JdbcClient jdbc, Administration administration, Clock clock) {
        this.jdbc = jdbc;
        this.administration = administration;
        this.clock = clock;
    }

    public Slice<OfficerRow> list(OfficerId by, OfficerFilter filter, Paging asked) {
        var total =
                found(by, filter, "select count(*) " + FOUND).query(Long.class).single();
        var paging = asked.withTotal(total);
        var rows = locking(found(
                        by,
                        filter,
                        "select o.id, o.username, o.full_name, o.position, u.name unit_name, o.leaves_on, " + LOCKED
                                + " " + FOUND + " order by o.full_name, o.username limit :size offset :offset"))
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(OfficerReading::row)
                .list();
        return new Slice<>(rows, paging);
    }

    public OfficerPage page(OfficerId by, OfficerId officer) {
        var page = locking(jdbc.sql("""
                        select o.*, u.code, u.name unit_name, u.kind, parent.name parent_name, %s gone, %s, %s
                          from officer o join unit u on u.id = o.unit_id left join unit parent on parent.id = u.parent_id
                         where o.id = :officer""".formatted(GONE, LOCKED, Standings.SECOND_FACTOR)))
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> page(row, grants(by, officer)))
                .optional()
                .orElseThrow(NotFound::new);
        administration.requireSeen(by, page.unit().id());
        return page;
    }

    private List<OfficerPage.GrantRow> grants(OfficerId by, OfficerId officer) {
        return jdbc.sql("""
                        select g.id, g.permission, u.name unit_name, g.valid_from, g.unit_id in (%s) revocable
                          from officer_grant g join unit u on u.id = g.unit_id
                         where g.officer_id = :officer and %s and %s
                         order by u.name, g.permission""".formatted(UnitQueries.ADMINISTERED, Today.GRANT, Today.UNIT))
                .param("by", by.value())
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .query(OfficerReading::grant)
                .list();
    }

    private JdbcClient.StatementSpec found(OfficerId by, OfficerFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("by", by.value())
                .param("text", Search.literal(filter.text()))
                .param("gone", filter.gone())
                .param("today", LocalDate.now(clock));
    }

    private JdbcClient.StatementSpec locking(JdbcClient.StatementSpec statement) {
        return statement
                .param("allowed", SignInAttempts.ALLOWED)
                .param(
                        "over",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .minus(SignInAttempts.LOCK));
    }

    private static OfficerRow row(ResultSet row, int number) throws SQLException {
        return new OfficerRow(
                new OfficerId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("position"),
                row.getString("unit_name"),
                row.getObject("leaves_on", LocalDate.class),
                row.getBoolean("locked"));
    }

    private static OfficerPage page(ResultSet row, List<OfficerPage.GrantRow> grants) throws SQLException {
        return new OfficerPage(
                new OfficerId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("username"),
                row.getString("full_name"),
                row.getString("position"),
                new UnitSummary(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("code"),
                        row.getString("unit_name"),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("parent_name")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("leaves_on", LocalDate.class),
                row.getBoolean("gone"),
                row.getBoolean("locked"),
                row.getBoolean("password_initial"),
                row.getBoolean("second_factor"),
                grants);
    }

    private static OfficerPage.GrantRow grant(ResultSet row, int number) throws SQLException {
        return new OfficerPage.GrantRow(
                row.getObject("id", UUID.class),
                Permission.valueOf(row.getString("permission")),
                row.getString("unit_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("revocable"));
    }
}
