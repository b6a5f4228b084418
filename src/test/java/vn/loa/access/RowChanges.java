package vn.loa.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Sees which rows of which tables change, whoever changes them, and can take it all back: so a test that sends thousands
 * of requests needs no new data for each. Works with triggers that are there only while somebody watches.
 */
@TestComponent
public class RowChanges {

    /** A row before and after, as JSON; null where there was or is none. */
    public record Change(
            String table, @Nullable String before, @Nullable String after) {

        @Override
        public String toString() {
            return table + ": " + (before == null ? "nothing" : before) + " -> " + (after == null ? "nothing" : after);
        }
    }

    /** What is written about a request rather than by it. */
    private static final String ABOUT_REQUESTS = "^(flyway|audit|officer_session)";

    private final JdbcClient owner;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    RowChanges(JdbcConnectionDetails runtime, ObjectProvider<FlywayConnectionDetails> migrations) {
        var details = migrations.getIfAvailable();
        this.owner = JdbcClient.create(
                details == null
                        ? new SingleConnectionDataSource(
                                runtime.getJdbcUrl(), runtime.getUsername(), runtime.getPassword(), true)
                        : new SingleConnectionDataSource(
                                details.getJdbcUrl(), details.getUsername(), details.getPassword(), true));
    }

    /** From now on changes are seen. */
    public void watch() {
        owner.sql("""
                create schema if not exists watch;
                create table if not exists watch.change (
                  number bigint generated always as identity primary key, name text not null, before jsonb, after jsonb);
                create or replace function watch.note() returns trigger language plpgsql security definer as $$
                  begin
                    insert into watch.change (name, before, after)
                    values (tg_table_name, case when tg_op <> 'INSERT' then to_jsonb(old) end,
                            case when tg_op <> 'DELETE' then to_jsonb(new) end);
                    return null;
                  end $$;
                """).update();
        tables().forEach(table -> owner.sql("create or replace trigger watched after insert or update or delete on "
                        + table + " for each row execute function watch.note()")
                .update());
        seen();
    }

    /** Nobody watches any more. */
    public void stop() {
        owner.sql("drop schema if exists watch cascade").update();
    }

    /** What changed since the last look. */
    public List<Change> seen() {
        return owner.sql("""
                        with gone as (delete from watch.change returning *)
                        select name, before::text, after::text from gone order by number""")
                .query((row, number) -> new Change(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Puts every row back as it was before these changes. */
    public void takeBack(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        owner.sql("set session_replication_role = replica").update();
        for (int i = changes.size() - 1; i >= 0; i--) {
            var change = changes.get(i);
            if (change.after() != null) {
                owner.sql("delete from %s t using jsonb_populate_record(null::%s, :row::jsonb) r where (%s)"
                                .formatted(change.table(), change.table(), key(change.table())))
                        .param("row", change.after())
                        .update();
            }
            if (change.before() != null) {
                var columns = columns(change.table());
                owner.sql(
                                "insert into %s (%s) overriding system value select %s from jsonb_populate_record(null::%s, :row::jsonb)"
                                        .formatted(change.table(), columns, columns, change.table()))
                        .param("row", change.before())
                        .update();
            }
        }
        owner.sql("set session_replication_role = default").update();
    }

    private List<String> tables() {
        return owner.sql("select tablename from pg_tables where schemaname = 'public' and tablename !~ :others")
                .param("others", ABOUT_REQUESTS)
                .query(String.class)
                .list();
    }

    private String key(String table) {
        return keys.computeIfAbsent(table, this::findKey);
    }

    private String columns(String table) {
        return columns.computeIfAbsent(table, this::findColumns);
    }

    private String findKey(String table) {
        return owner.sql("""
                        select string_agg('t.' || quote_ident(a.attname) || ' = r.' || quote_ident(a.attname), ' and ')
                          from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                         where i.indisprimary and i.indrelid = ('public.' || :table)::regclass""").param("table", table).query(String.class).single();
    }

    private String findColumns(String table) {
        return owner.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                         where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'""").param("table", table).query(String.class).single();
    }
}
