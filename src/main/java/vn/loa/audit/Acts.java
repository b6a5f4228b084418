package vn.loa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static final String ROWS = """
            select a.id, a.at, a.officer_name, (select u.name from unit u where u.id = a.unit_id) unit_name, a.action,
                   a.address, a.role, %s object
              from audit_act a
             where true""".formatted(OBJECT);

    private static final String IN_REACH = """
             and exists (select 1 from audit_subject s join unit_path path on path.descendant_id = s.subject_id
                          where s.act_id = a.id and path.ancestor_id in (:administered))""";

    private final JdbcClient jdbc;
    private final Access access;

    Acts(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** One more than a page holds where there are older ones. */
    List<ActRow> find(OfficerId by, ActFilter filter, String draft) {
        var sql = new StringBuilder(ROWS);
        var values = new HashMap<String, Object>(Map.of("by", by.value(), "draft", draft));
        reach(by, sql, values);
        text(filter.officer(), "officer", """
                 and a.officer_id in (select o.id from officer o where o.search like '%' || plain(:officer) || '%')""", sql, values);
        text(filter.unit(), "unit", """
                 and exists (select 1 from audit_subject s join unit u on u.id = s.subject_id
                              where s.act_id = a.id and u.search like '%' || plain(:unit) || '%')""", sql, values);
        text(filter.action(), "action", " and a.action = :action", sql, values);
        value(moment(filter.from()), "from", " and a.at >= :from", sql, values);
        value(moment(filter.to()), "to", " and a.at < :to", sql, values);
        value(filter.about(), "about", """
                 and a.id in (select s.act_id from audit_subject s where s.subject_id = :about)""", sql, values);
        value(filter.before(), "before", " and a.id < :before", sql, values);
        return jdbc.sql(sql + " order by a.id desc limit " + (PAGE + 1))
                .params(values)
                .query(Acts::row)
                .list();
    }

    Optional<ActRow> find(OfficerId by, long act, String draft) {
        var sql = new StringBuilder(ROWS).append(" and a.id = :act");
        var values = new HashMap<String, Object>(Map.of("by", by.value(), "draft", draft, "act", act));
        reach(by, sql, values);
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

    private void reach(OfficerId by, StringBuilder sql, Map<String, Object> values) {
        if (!access.holdsEverywhere(by, Permission.ADMIN)) {
            sql.append(' ').append(IN_REACH);
            values.put("administered", administered(by));
        }
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

    private static void text(
            String text, String name, String condition, StringBuilder sql, Map<String, Object> values) {
        value(text.isBlank() ? null : text.strip(), name, condition, sql, values);
    }

    private static void value(
            @Nullable Object value, String name, String condition, StringBuilder sql, Map<String, Object> values) {
        if (value != null) {
            sql.append(' ').append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static ActRow row(ResultSet row, int number) throws SQLException {
        return new ActRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("officer_name"),
                row.getString("unit_name"),
                row.getString("action"),
                row.getString("object"),
                row.getString("address"),
                row.getString("role"));
    }
}
