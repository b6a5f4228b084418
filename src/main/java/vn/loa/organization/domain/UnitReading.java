package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.loa.kernel.NotFound;
import vn.loa.organization.OfficerId;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitSummary;
import vn.loa.web.Paging;
import vn.loa.web.Slice;

/** What an administrator sees of the units of his part of the tree. */
@Service
@Transactional(readOnly = true)
public class UnitReading {

    private static final String FOUND = """
             from unit u left join unit parent on parent.id = u.parent_id
             where u.id in (%s) and u.search like '%%' || plain(:text) || '%%'
               and (:kind::text is null or u.kind = :kind)
               and (u.valid_to is not null and u.valid_to < :today) = :ended""".formatted(UnitQueries.ADMINISTERED);

    private final JdbcClient jdbc;
    private final UnitQueries queries;
    private final Administration administration;
    private final Clock clock;

    UnitReading(JdbcClient jdbc, UnitQueries queries, Administration administration, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.administration = administration;
        this.clock = clock;
    }

    public Slice<UnitRow> list(OfficerId by, UnitFilter filter, Paging asked) {
        var total =
                found(by, filter, "select count(*) " + FOUND).query(Long.class).single();
        var paging = asked.withTotal(total);
        var rows = found(
                        by,
                        filter,
                        "select u.id, u.code, u.name, u.kind, parent.name parent_name, u.valid_to " + FOUND
                                + " order by u.name, u.code limit :size offset :offset")
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(UnitReading::row)
                .list();
        return new Slice<>(rows, paging);
    }

    public UnitPage page(OfficerId by, UnitId unit) {
        administration.requireSeen(by, unit);
        return jdbc.sql("""
                        select u.*,
                               (select count(*) from unit below where below.parent_id = u.id
                                   and (below.valid_to is null or below.valid_to >= :today)) below,
                               (select count(*) from officer o where o.unit_id = u.id and %s) officers
                          from unit u where u.id = :unit""".formatted(Today.OFFICER))
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .query(this::page)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Units that the administrator may choose in a form. */
    public List<UnitSummary> choices(OfficerId by, String text, int limit) {
        return queries.administeredBy(by, text, limit);
    }

    /** The unit with this code, wherever it stands. */
    public Optional<UnitSummary> withCode(String code) {
        return queries.withCode(code);
    }

    public Optional<UnitSummary> find(UnitId unit) {
        return queries.find(unit);
    }

    private JdbcClient.StatementSpec found(OfficerId by, UnitFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("by", by.value())
                .param("text", Search.literal(filter.text()))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("ended", filter.ended())
                .param("today", LocalDate.now(clock));
    }

    private static UnitRow row(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_name"),
                row.getObject("valid_to", LocalDate.class));
    }

    private UnitPage page(ResultSet row, int number) throws SQLException {
        return new UnitPage(
                new UnitId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                summary(row.getObject("parent_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                summary(row.getObject("successor_id", UUID.class)),
                row.getLong("below"),
                row.getLong("officers"));
    }

    private @Nullable UnitSummary summary(@Nullable UUID unit) {
        return unit == null ? null : queries.find(new UnitId(unit)).orElse(null);
    }
}
