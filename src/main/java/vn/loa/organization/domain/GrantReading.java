package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.web.Paging;
import vn.loa.web.Slice;

/** What an administrator sees of who may do what on his units. */
@Service
@Transactional(readOnly = true)
public class GrantReading {

    private static final String FOUND = """
             from officer_grant g join officer o on o.id = g.officer_id join unit u on u.id = g.unit_id
             where g.unit_id in (%s) and (g.revoked_on is not null and g.revoked_on <= :today) = :revoked
               and (:permission = '' or g.permission = :permission)
               and (o.search like '%%' || plain(:text) || '%%' or u.search like '%%' || plain(:text) || '%%')""".formatted(UnitQueries.ADMINISTERED);

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Slice<GrantRow> list(OfficerId by, GrantFilter filter, Paging asked) {
        var total =
                found(by, filter, "select count(*) " + FOUND).query(Long.class).single();
        var paging = asked.withTotal(total);
        var rows = found(
                        by,
                        filter,
                        """
                        select g.id, g.officer_id, o.full_name, g.permission, u.name unit_name, g.valid_from, g.revoked_on
                        """ + FOUND
                                + " order by o.full_name, o.id, u.name, g.permission, g.id limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(GrantReading::row)
                .list();
        return new Slice<>(rows, paging);
    }

    private JdbcClient.StatementSpec found(OfficerId by, GrantFilter filter, String sql) {
        var permission = filter.permission();
        return jdbc.sql(sql)
                .param("by", by.value())
                .param("text", Search.literal(filter.text()))
                .param("permission", permission == null ? "" : permission.name())
                .param("revoked", filter.revoked())
                .param("today", LocalDate.now(clock));
    }

    private static GrantRow row(ResultSet row, int number) throws SQLException {
        return new GrantRow(
                row.getObject("id", UUID.class),
                new OfficerId(row.getObject("officer_id", UUID.class)),
                row.getString("full_name"),
                Permission.valueOf(row.getString("permission")),
                row.getString("unit_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("revoked_on", LocalDate.class));
    }
}
