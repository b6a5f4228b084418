package vn.loa.database.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.loa.Detour;
import vn.loa.database.OwnerConnection;

/** A database of its own on the tests' server that is brought from migration to migration. */
final class EarlierDatabase {

    private final OwnerConnection owner;
    private final String name;
    private final SingleConnectionDataSource source;
    private final JdbcClient jdbc;

    private EarlierDatabase(OwnerConnection owner, String name) {
        this.owner = owner;
        this.name = name;
        source = new SingleConnectionDataSource(url(name), owner.user(), owner.password(), true);
        jdbc = JdbcClient.create(source);
    }

    static EarlierDatabase empty(OwnerConnection owner, String name) {
        var database = new EarlierDatabase(owner, name);
        database.elsewhere().sql("create database " + name).update();
        return database;
    }

    /** Another one just like it. */
    EarlierDatabase copy(String copyName) {
        source.resetConnection();
        elsewhere()
                .sql("create database " + copyName + " template " + name + " strategy file_copy")
                .update();
        return new EarlierDatabase(owner, copyName);
    }

    void drop() {
        source.destroy();
        elsewhere().sql("drop database " + name + " with (force)").update();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Detour.Address address() {
        return new Detour.Address(url(name), owner.user(), owner.password());
    }

    static List<MigrationVersion> versions(OwnerConnection owner) {
        return Arrays.stream(Flyway.configure()
                        .dataSource(owner.url(), owner.user(), owner.password())
                        .locations("classpath:db/migration")
                        .load()
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .toList();
    }

    /** As the Loa of that time left it: what today's Loa does after each start was not there yet. */
    void migrateTo(MigrationVersion version) {
        flyway().target(version).skipDefaultCallbacks(true).load().migrate();
    }

    /** As today's Loa does it when it starts. */
    void migrateToday() {
        flyway().load().migrate();
    }

    void validate() {
        flyway().load().validate();
    }

    /** Puts in what the hand-written file of this version has, and a row into each table that is empty still. */
    void fill(MigrationVersion version) {
        var file = new ClassPathResource("upgrade/V" + version + ".sql");
        if (file.exists()) {
            try {
                jdbc.sql(file.getContentAsString(StandardCharsets.UTF_8)).update();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        tables().filter(table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()
                        == 0)
                .forEach(table -> new AnyRow(jdbc, table, version).insert());
    }

    Stream<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'
                           and table_name <> 'flyway_schema_history' order by 1""").query(String.class).list().stream();
    }

    private org.flywaydb.core.api.configuration.FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(url(name), owner.user(), owner.password())
                .locations("classpath:db/migration");
    }

    private JdbcClient elsewhere() {
        return JdbcClient.create(new DriverManagerDataSource(url("postgres"), owner.user(), owner.password()));
    }

    private String url(String database) {
        return owner.url().substring(0, owner.url().lastIndexOf('/') + 1) + database;
    }
}
