package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Sight;
import vn.loa.organization.UnitId;

@Component
class GrantedAccess implements Access {

    private static final String HOLDS = """
            select exists (
              select 1 from %s
                join unit_path path on path.ancestor_id = g.unit_id
               where g.officer_id = :officer and g.permission = :permission and path.descendant_id = :unit)""".formatted(Today.GRANTS);

    private static final String HOLDS_EVERYWHERE =
            "select exists (select 1 from officer o where o.id = :officer and :permission = any(%s) and %s)"
                    .formatted(Standings.EVERYWHERE, Today.OFFICER);

    private static final String REACH = "select * from reach_of(:officer, :unit, :today)";

    private static final String GRANTED =
            "select g.unit_id, g.permission from %s where g.officer_id = :officer".formatted(Today.GRANTS);

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantedAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean holds(OfficerId officer, Permission permission, UnitId unit) {
        return jdbc.sql(HOLDS)
                .param("officer", officer.value())
                .param("permission", permission.name())
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean holdsEverywhere(OfficerId officer, Permission permission) {
        return jdbc.sql(HOLDS_EVERYWHERE)
                .param("officer", officer.value())
                .param("permission", permission.name())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void require(OfficerId officer, Permission permission, UnitId unit) {
        if (!holds(officer, permission, unit)) {
            throw new Forbidden();
        }
    }

    @Override
    public Reach reach(OfficerId officer, UnitId unit) {
        return jdbc.sql(REACH)
                .param("officer", officer.value())
                .param("unit", unit.value())
                .param("today", LocalDate.now(clock))
                .query(GrantedAccess::reach)
                .single();
    }

    private static Reach reach(ResultSet row, int number) throws SQLException {
        var held = EnumSet.noneOf(Permission.class);
        for (var name : (String[]) row.getArray("held").getArray()) {
            held.add(Permission.valueOf(name));
        }
        return new Reach(Sight.valueOf(row.getString("sight")), held);
    }

    @Override
    public Map<UnitId, Set<Permission>> grantsOf(OfficerId officer) {
        var grants = new HashMap<UnitId, Set<Permission>>();
        jdbc.sql(GRANTED)
                .param("officer", officer.value())
                .param("today", LocalDate.now(clock))
                .query((ResultSet row) -> {
                    var unit = new UnitId(row.getObject("unit_id", UUID.class));
                    grants.computeIfAbsent(unit, none -> EnumSet.noneOf(Permission.class))
                            .add(Permission.valueOf(row.getString("permission")));
                });
        return grants;
    }
}
