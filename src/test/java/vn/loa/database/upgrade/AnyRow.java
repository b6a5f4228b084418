package vn.loa.database.upgrade;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row for a table of which nobody wrote one by hand: of each column that must be filled, any value that it takes. */
final class AnyRow {

    private static final Pattern FIRST_OF_LIST = Pattern.compile("ARRAY\\['([^']*)'");

    private record Column(
            String name,
            String type,
            @Nullable String references,
            @Nullable String check) {}

    private final JdbcClient jdbc;
    private final String table;
    private final MigrationVersion version;

    AnyRow(JdbcClient jdbc, String table, MigrationVersion version) {
        this.jdbc = jdbc;
        this.table = table;
        this.version = version;
    }

    void insert() {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        columns().forEach(column -> {
            names.add(column.name());
            values.add(value(column));
        });
        try {
            jdbc.sql("insert into %s (%s) values (%s)"
                            .formatted(table, String.join(", ", names), String.join(", ", values)))
                    .update();
        } catch (DataAccessException refused) {
            throw new AssertionError(
                    "Write src/test/resources/upgrade/V%s.sql with a row for table %s, which any values don't fill: %s"
                            .formatted(version, table, refused.getMessage()),
                    refused);
        }
    }

    private java.util.List<Column> columns() {
        return jdbc.sql("""
                        select a.attname, format_type(a.atttypid, null) type,
                               (select format('(select %I from %s limit 1)', f.attname, k.confrelid::regclass)
                                  from pg_constraint k
                                  join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
                                 where k.conrelid = a.attrelid and k.contype = 'f' and k.conkey = array[a.attnum]
                                 limit 1) refers,
                               (select pg_get_constraintdef(k.oid) from pg_constraint k
                                 where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]
                                 limit 1) checked
                          from pg_attribute a
                          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                         where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
                           and a.attnotnull and d.oid is null and a.attidentity = '' and a.attgenerated = ''
                         order by a.attnum""")
                .param("table", table)
                .query((row, number) -> new Column(
                        row.getString("attname"),
                        row.getString("type"),
                        row.getString("refers"),
                        row.getString("checked")))
                .list();
    }

    private static String value(Column column) {
        if (column.references() != null) {
            return column.references();
        }
        var listed = FIRST_OF_LIST.matcher(String.valueOf(column.check()));
        if (listed.find()) {
            return "'" + listed.group(1) + "'";
        }
        return switch (column.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "true";
            case "smallint", "integer", "bigint", "numeric", "double precision", "real" -> "1";
            case "bytea" -> "decode(repeat('01', 32), 'hex')";
            case "date" -> "date '2026-01-05'";
            case "timestamp with time zone", "timestamp without time zone" -> "timestamp '2026-01-05 01:00:00'";
            case "jsonb", "json" -> "'{}'";
            case "xid8" -> "pg_current_xact_id()";
            default -> column.type().endsWith("[]") ? "'{}'" : "'Chữ từ bản Loa trước'";
        };
    }
}
