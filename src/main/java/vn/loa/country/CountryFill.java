package vn.loa.country;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills a database with the country, whole or not at all: one transaction, in which the rows come in by COPY. A
 * demonstration is no act of an officer, so no trigger hears of it.
 */
final class CountryFill {

    private static final int BUFFER = 1 << 18;
    private static final int AHEAD = 6;

    private final Connection connection;
    private final Extent extent;
    private final BiConsumer<String, Integer> progress;

    /** @param progress hears of each table that is full, and how many rows it got */
    CountryFill(Connection connection, Extent extent, BiConsumer<String, Integer> progress) {
        this.connection = connection;
        this.extent = extent;
        this.progress = progress;
    }

    /** Whether there are plans that a fill would mix with. */
    boolean hasPlans() throws SQLException {
        return holds("plan");
    }

    void fill(String knownHash, String unknownHash) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            for (var setting : List.of(
                    "statement_timeout = 0",
                    "idle_in_transaction_session_timeout = 0",
                    "maintenance_work_mem = '256MB'",
                    "work_mem = '64MB'",
                    // Of no use to anybody if the machine fails in the middle; the end is made durable by the commit.
                    "synchronous_commit = off")) {
                run("set local " + setting);
            }
            // The frozen documents are thirteen gigabytes of JSON in a whole country: most of the time goes into
            // packing them.
            run("""
                    select set_config('default_toast_compression', 'lz4', true) from pg_settings
                     where name = 'default_toast_compression' and 'lz4' = any(enumvals)""");
            load(knownHash, unknownHash);
            run("set local synchronous_commit = on");
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        for (var table : Table.values()) {
            run("vacuum (analyze) " + table.title);
        }
        run("vacuum (analyze) plan_change");
    }

    private void load(String knownHash, String unknownHash) throws SQLException, IOException {
        var phrases = new Phrases();
        var registry = new Registry(connection);
        var land = Land.of(extent, phrases);
        var landRows = new LandRows(land, extent, knownHash, unknownHash);
        var planRows = new PlanRows(extent, phrases, registry);
        var scaffold = new Scaffold(connection);
        scaffold.takeDown();
        for (var table : Table.values()) {
            if (table.isOfPlans()) {
                copy(
                        table,
                        land.communes().stream()
                                .<Callable<CopyRows>>map(commune -> () -> planRows.of(table, commune))
                                .toList());
            } else {
                copy(table, List.of(() -> landRows.of(table)));
            }
        }
        scaffold.putUp();
        run("insert into plan_change select p.id, greatest(p.changed_at, s.saved_at) from plan p join lateral"
                + " (select max(saved_at) saved_at from section where plan_id = p.id) s on true"
                + " on conflict do nothing");
        progress.accept("", 0);
    }

    /** Rows are made on other threads, some communes ahead, while the server takes those before. */
    private void copy(Table table, List<Callable<CopyRows>> pieces) throws SQLException, IOException {
        var makers = Executors.newFixedThreadPool(2);
        int rows = 0;
        try (var to = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copying(table), BUFFER)) {
            to.write(CopyRows.HEAD);
            var waiting = new ArrayDeque<Future<CopyRows>>();
            for (var piece : pieces) {
                waiting.add(makers.submit(piece));
                if (waiting.size() > AHEAD) {
                    rows += write(to, waiting.remove());
                }
            }
            for (var last : waiting) {
                rows += write(to, last);
            }
            to.write(CopyRows.END);
        } finally {
            makers.shutdownNow();
        }
        progress.accept(table.title, rows);
    }

    private static int write(PGCopyOutputStream to, Future<CopyRows> made) throws IOException {
        try {
            var rows = made.get();
            to.write(rows.bytes());
            return rows.rows();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Rows of a table that was empty come in frozen: nobody has to visit them again to see that they are there. */
    private String copying(Table table) throws SQLException {
        boolean empty = !holds(table.title);
        if (empty) {
            run("truncate " + table.title);
        }
        return "copy " + table.title + " (" + table.columns + ") from stdin (format binary" + (empty ? ", freeze" : "")
                + ")";
    }

    private boolean holds(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select exists (select 1 from " + table + ")")) {
            return found.next() && found.getBoolean(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
