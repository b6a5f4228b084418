package vn.loa.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in a database: its tables, sequences, and all that slows or hinders filling them in any order. */
record Schema(Connection database) {

    /** @param columns those that hold something of their own, quoted and in order; generated ones are left out */
    record Table(String name, String columns) {}

    /** Takes something away from a table, and puts the same back. */
    record Detour(String away, String back) {}

    private static final String OURS =
            "n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%' "
                    + "and n.nspname not like 'pg\\_temp%'";

    private static final String SCHEMAS =
            "select format('%%I', n.nspname) from pg_namespace n where %s".formatted(OURS);

    private static final String HISTORY =
            "select 'there' where to_regclass('public.flyway_schema_history') is not null";

    private static final String VERSION = """
            select version from flyway_schema_history where success and version is not null
             order by string_to_array(version, '.')::bigint[] desc limit 1""";

    // Flyway keeps its own history of what it did to each database.
    private static final String TABLES = """
            select format('%%I.%%I', n.nspname, c.relname),
                   (select string_agg(format('%%I', a.attname), ', ' order by a.attnum) from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and %s and c.relname <> 'flyway_schema_history'
               and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
             order by 1""".formatted(OURS);

    private static final String SEQUENCES = """
            select format('%I.%I', schemaname, sequencename), last_value from pg_sequences order by 1""";

    private static final String FOREIGN_KEYS = """
            select format('alter table %%s drop constraint %%I', c.conrelid::regclass, c.conname),
                   format('alter table %%s add constraint %%I %%s', c.conrelid::regclass, c.conname,
                          pg_get_constraintdef(c.oid))
              from pg_constraint c join pg_namespace n on n.oid = c.connamespace
             where c.contype = 'f' and %s""".formatted(OURS);

    private static final String INDEXES = """
            select format('drop index %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
              from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
             where %s and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f')
            """.formatted(OURS);

    private static final String TRIGGERS = """
            select format('alter table %%s disable trigger %%I', t.tgrelid::regclass, t.tgname),
                   format('alter table %%s %%s trigger %%I', t.tgrelid::regclass,
                          case t.tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end,
                          t.tgname)
              from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
             where not t.tgisinternal and t.tgenabled <> 'D' and %s""".formatted(OURS);

    /** The newest migration this database has seen; empty for one that was never Loa's. */
    Optional<String> version() throws SQLException {
        if (read(HISTORY, row -> row.getString(1)).isEmpty()) {
            return Optional.empty();
        }
        return read(VERSION, row -> row.getString(1)).stream().findFirst();
    }

    /** Removes everything, as if the database were new. */
    void clear() throws SQLException {
        for (var schema : read(SCHEMAS, row -> row.getString(1))) {
            execute("drop schema " + schema + " cascade");
        }
        execute("create schema public");
        execute("grant usage on schema public to public");
    }

    List<Table> tables() throws SQLException {
        return read(TABLES, row -> new Table(row.getString(1), row.getString(2)));
    }

    List<Manifest.SequenceState> sequences() throws SQLException {
        return read(SEQUENCES, row -> new Manifest.SequenceState(row.getString(1), row.getObject(2, Long.class)));
    }

    /** Foreign keys, indexes and triggers: in the order in which they go; they come back in the opposite one. */
    List<Detour> hindrances() throws SQLException {
        var all = new ArrayList<Detour>();
        for (var query : List.of(TRIGGERS, FOREIGN_KEYS, INDEXES)) {
            all.addAll(read(query, row -> new Detour(row.getString(1), row.getString(2))));
        }
        return all;
    }

    void execute(String command) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(command);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String query, Reading<T> reading) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }
}
