package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerDirectory;
import vn.loa.organization.OfficerId;
import vn.loa.organization.OfficerSummary;
import vn.loa.organization.UnitId;

@Component
class OfficerQueries implements OfficerDirectory {

    private static final String SUMMARY =
            "select o.id, o.full_name, o.position, u.id unit_id, u.name unit_name from officer o join unit u on u.id = o.unit_id";

    /** An administrator may have none over an officer's unit, or not over all on which he holds or will hold a grant. */
    private static final String POWER = """
            with administered (id) as (%s)
            select case
                     when :unit not in (select id from administered) then 'NONE'
                     when exists (
                       select 1 from officer_grant g
                        where g.officer_id = :officer and (g.revoked_on is null or g.revoked_on > :today)
                          and g.unit_id not in (select id from administered)) then 'NOT_ENOUGH'
                     else 'FULL' end power""".formatted(UnitQueries.ADMINISTERED);

    /** What an administrator can do to an officer. */
    enum Power {
        NONE,
        NOT_ENOUGH,
        FULL
    }

    private final JdbcClient jdbc;
    private final OwnPassword own;
    private final Clock clock;

    OfficerQueries(JdbcClient jdbc, OwnPassword own, Clock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public Optional<OfficerSummary> find(OfficerId officer) {
        return jdbc.sql(SUMMARY + " where o.id = :officer")
                .param("officer", officer.value())
                .query(OfficerQueries::summary)
                .optional();
    }

    @Override
    public Map<OfficerId, OfficerSummary> findAll(Collection<OfficerId> officers) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SUMMARY + " where o.id in (:officers)")
                .param("officers", officers.stream().map(OfficerId::value).toList())
                .query(OfficerQueries::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(OfficerSummary::id, summary -> summary));
    }

    @Override
    public List<OfficerSummary> search(UnitId unit, String text, int limit) {
        return jdbc.sql(SUMMARY
                        + " join unit_path path on path.descendant_id = o.unit_id and path.ancestor_id = :unit"
                        + " where plain(o.full_name) like '%' || plain(:text) || '%' and" + Today.OFFICER
                        + " order by o.full_name, o.id limit :limit")
                .param("unit", unit.value())
                .param("text", Search.literal(text))
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(OfficerQueries::summary)
                .list();
    }

    @Override
    public boolean hasPassword(OfficerId officer, String password) {
        return own.is(officer, "password", password);
    }

    /** How far the administrator's power reaches over an officer of the unit. */
    Power power(OfficerId administrator, OfficerId officer, UnitId unit) {
        return jdbc.sql(POWER)
                .param("officer", officer.value())
                .param("unit", unit.value())
                .param("by", administrator.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> Power.valueOf(row.getString("power")))
                .single();
    }

    private static OfficerSummary summary(ResultSet row, int number) throws SQLException {
        return new OfficerSummary(
                new OfficerId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                row.getString("position"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"));
    }
}
