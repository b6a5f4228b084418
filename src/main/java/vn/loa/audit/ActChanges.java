package vn.loa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.loa.organization.OfficerId;

/** What an act changed, row by row and column by column. */
@Component
class ActChanges {

    static final int SHOWN = 200;

    /** A column before and after; null is nothing. */
    record Column(
            String name, @Nullable Object before, @Nullable Object after) {}

    /**
     * @param hidden it belongs to a draft that the viewer may not see; there are no columns then
     */
    record Row(String table, boolean added, boolean removed, boolean hidden, List<Column> columns) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> COLUMNS = new TypeReference<>() {};
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;

    ActChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(long act) {
        return jdbc.sql("select count(*) from audit_change where act_id = ? and coalesce(before, after) is not null")
                .param(act)
                .query(Integer.class)
                .single();
    }

    List<Row> of(OfficerId by, long act) {
        return jdbc.sql("""
                        select c.table_name, c.before, c.after, exists (
                                 select 1 from plan p where p.id = any(c.subjects) and p.status = 'DRAFT' and not exists (
                                   select 1 from officer v join unit_path up on up.descendant_id = v.unit_id
                                    where v.id = :by and up.ancestor_id = p.unit_id)
                                 union all
                                 select 1 from audit_subject s join plan p on p.id = s.subject_id
                                  where s.act_id = c.act_id and p.status = 'DRAFT'
                                    and c.table_name in ('section_line', 'plan_import') and not exists (
                                   select 1 from officer v join unit_path up on up.descendant_id = v.unit_id
                                    where v.id = :by and up.ancestor_id = p.unit_id)) hidden
                          from audit_change c
                         where c.act_id = :act and coalesce(c.before, c.after) is not null
                         order by c.id limit :shown""")
                .param("by", by.value())
                .param("act", act)
                .param("shown", SHOWN)
                .query(ActChanges::row)
                .list();
    }

    /** What the identifiers in the changes stand for. */
    Map<String, String> names(List<Row> changes) {
        var asked = new TreeSet<String>();
        changes.stream().flatMap(row -> row.columns().stream()).forEach(column -> {
            identifier(column.before(), asked);
            identifier(column.after(), asked);
        });
        var names = new HashMap<String, String>();
        if (!asked.isEmpty()) {
            jdbc.sql("""
                            select id, full_name as name from officer where id in (:ids)
                            union all select id, name from unit where id in (:ids)
                            union all select id, title from plan where id in (:ids) and title is not null
                            union all select id, kind || ' ' || number from legal_document where id in (:ids)
                            union all select id, title from section where id in (:ids)""")
                    .param("ids", asked.stream().map(UUID::fromString).toList())
                    .query(row -> {
                        names.put(row.getString("id"), row.getString("name"));
                    });
        }
        return names;
    }

    private static void identifier(@Nullable Object value, TreeSet<String> all) {
        if (value instanceof String text && IDENTIFIER.matcher(text).matches()) {
            all.add(text);
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var before = columns(row.getString("before"));
        var after = columns(row.getString("after"));
        var hidden = row.getBoolean("hidden");
        var names = new TreeSet<>(before == null ? Map.<String, Object>of().keySet() : before.keySet());
        if (after != null) {
            names.addAll(after.keySet());
        }
        // Which save it was says nothing that the time does not say, and an identifier nothing to a person.
        names.removeAll(Set.of("version", "id"));
        return new Row(
                row.getString("table_name"),
                before == null,
                after == null,
                hidden,
                hidden
                        ? List.of()
                        : names.stream()
                                .map(name -> column(name, before, after))
                                .toList());
    }

    private static Column column(
            String name, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
        return new Column(name, before == null ? null : before.get(name), after == null ? null : after.get(name));
    }

    private static @Nullable Map<String, Object> columns(@Nullable String json) {
        return json == null ? null : new TreeMap<>(JSON.readValue(json, COLUMNS));
    }
}
