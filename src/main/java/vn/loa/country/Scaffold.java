package vn.loa.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the tables while the application runs and is in the way of a bulk load: triggers, foreign keys and
 * indexes. Taken down and put up again in the load's own transaction: whatever fails, the schema is as it was.
 */
final class Scaffold {

    private static final String OF_THESE = "any(array[" + titles() + "]::regclass[])";

    private static final String FOREIGN_KEYS = """
            select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
                   format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              from pg_constraint where contype = 'f' and (conrelid = %1$s or confrelid = %1$s)
             order by conrelid::regclass::text, conname""".formatted(OF_THESE);

    private static final String KEYS = """
            select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
                   format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
              from pg_constraint where contype in ('p', 'u') and conrelid = %s
             order by contype, conrelid::regclass::text, conname""".formatted(OF_THESE);

    private static final String INDEXES = """
            select format('drop index %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
              from pg_index i where i.indrelid = %s
               and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
             order by i.indexrelid::regclass::text""".formatted(OF_THESE);

    private final Connection connection;
    private final List<String> restoring = new ArrayList<>();

    Scaffold(Connection connection) {
        this.connection = connection;
    }

    void takeDown() throws SQLException {
        for (var table : Table.values()) {
            run("alter table " + table.title + " disable trigger user");
        }
        takeDown(FOREIGN_KEYS);
        takeDown(INDEXES);
        takeDown(KEYS);
    }

    /** Every row that came in is checked by what is put up. */
    void putUp() throws SQLException {
        for (int i = restoring.size() - 1; i >= 0; i--) {
            run(restoring.get(i));
        }
        for (var table : Table.values()) {
            run("alter table " + table.title + " enable trigger user");
        }
    }

    private void takeDown(String query) throws SQLException {
        var dropping = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                dropping.add(found.getString(1));
                restoring.add(found.getString(2));
            }
        }
        for (var drop : dropping) {
            run(drop);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String titles() {
        var titles = new ArrayList<String>();
        for (var table : Table.values()) {
            titles.add("'" + table.title + "'");
        }
        return String.join(", ", titles);
    }
}
