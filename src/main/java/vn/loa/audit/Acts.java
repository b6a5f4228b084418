package vn.loa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.organization.Access;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/**
 * Finds acts. An administrator sees those of officers of his units and those about his units; what belongs to no unit is
 * seen by who administers all of them.
 */
@Component
class Acts {

    static final int PAGE = 50;

    /** Names of what the act is about; that of a draft only for those who may see drafts of its unit. */
    private static final String OBJECT = """
            coalesce(
              (select case when p.status <> 'DRAFT' or exists (
                        select 1 from officer v join unit_path up on up.descendant_id = v.unit_id
                         where v.id = :by and up.ancestor_id = p.unit_id)
                      then coalesce(p.title, '') else :draft end
                 from audit_subject s join plan p on p.id = s.subject_id where s.act_id = a.id limit 1),
              (select o.full_name from audit_subject s join officer o on o.id = s.subject_id
                where s.act_id = a.id and o.id is distinct from a.officer_id limit 1),
              (select u.name from audit_subject s join unit u on u.id = s.subject_id
                where s.act_id = a.id and u.id is distinct from a.unit_id limit 1))""";

    private static final String COLUMNS = """
            select a.id, a.at, a.officer_name, (select u.name from unit u where u.id = a.unit_id) unit_name, a.action,
                   a.address, a.role, %s object
              from""".formatted(OBJECT);

    private final JdbcClient jdbc;
    private final Access access;

    Acts(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    ActPage find(OfficerId by, ActFilter filter, String draft) {
        var search = new ActSearch(jdbc, filter, reach(by).orElse(null));
        var values = new HashMap<>(search.values());
        values.putAll(Map.of("by", by.value(), "draft", draft));
        var found = jdbc.sql(COLUMNS + " (" + search.page(PAGE + 1) + ") a order by a.id desc")
                .params(values)
                .query(Acts::row)
                .list();
        var shown = found.stream().limit(PAGE).toList();
        var older = found.size() > PAGE ? Long.valueOf(shown.get(PAGE - 1).id()) : search.unseen();
        return new ActPage(shown, older);
    }

    Optional<ActRow> find(OfficerId by, long act, String draft) {
        var values = new HashMap<String, Object>(Map.of("by", by.value(), "draft", draft, "act", act));
        var sql = new StringBuilder(COLUMNS).append(" audit_act a where a.id = :act");
        reach(by).ifPresent(administered -> {
            sql.append(" and ").append(ActSearch.IN_REACH);
            values.put("administered", administered);
        });
        return jdbc.sql(sql.toString()).params(values).query(Acts::row).optional();
    }

    /** What a plan, unit or officer is called; empty for others and for drafts that the officer may not see. */
    Optional<String> name(OfficerId by, UUID about) {
        return jdbc.sql("""
                        select name from (
                          select full_name as name from officer where id = :about
                          union all select name from unit where id = :about
                          union all select title from plan p where p.id = :about and (p.status <> 'DRAFT' or exists (
                            select 1 from officer v join unit_path up on up.descendant_id = v.unit_id
                             where v.id = :by and up.ancestor_id = p.unit_id))) named where name is not null""")
                .param("about", about)
                .param("by", by.value())
                .query(String.class)
                .optional();
    }

    /** The units at the top of what he administers; empty where that is everything. */
    private Optional<Set<UUID>> reach(OfficerId by) {
        return access.holdsEverywhere(by, Permission.ADMIN) ? Optional.empty() : Optional.of(administered(by));
    }

    private Set<UUID> administered(OfficerId by) {
        var units = new java.util.HashSet<UUID>();
        access.grantsOf(by).forEach((unit, permissions) -> {
            if (permissions.contains(Permission.ADMIN)) {
                units.add(unit.value());
            }
        });
        // "in ()" is no SQL; a unit that nobody is matches nothing.
        return units.isEmpty() ? Set.of(new UUID(0, 0)) : units;
    }

    private static ActRow row(ResultSet row, int number) throws SQLException {
        var address = row.getString("address");
        return new ActRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("officer_name"),
                row.getString("unit_name"),
                row.getString("action"),
                row.getString("object"),
                address == null ? null : NetworkAddress.shortened(address),
                row.getString("role"));
    }
}
