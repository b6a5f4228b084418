package vn.loa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;

/** What several instances do to their database when they all start at one moment, and nothing is there yet. */
@ApplicationTest
class SimultaneousStartTests {

    private static final int INSTANCES = 4;

    @Autowired
    OwnerConnection server;

    @RepeatedTest(3)
    void oneMakesEverythingAndTheOthersFindIt(RepetitionInfo time) throws Exception {
        var name = "loa_at_once_" + time.getCurrentRepetition();
        var elsewhere = JdbcClient.create(server.source());
        elsewhere.sql("create database " + name).update();
        try {
            var owner = new OwnerConnection(
                    server.url().substring(0, server.url().lastIndexOf('/') + 1) + name,
                    server.user(),
                    server.password());

            startAtOnce(owner, name + "_runtime");
            startAtOnce(owner, name + "_runtime");

            var migrations = JdbcClient.create(owner.source())
                    .sql("select version from flyway_schema_history where success and version is not null")
                    .query(String.class)
                    .list();
            assertThat(migrations).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        } finally {
            elsewhere.sql("drop database " + name + " with (force)").update();
            elsewhere.sql("drop role if exists " + name + "_runtime").update();
        }
    }

    private static void startAtOnce(OwnerConnection owner, String runtimeRole) throws Exception {
        var start = new CyclicBarrier(INSTANCES);
        Callable<Void> instance = () -> {
            var flyway = Flyway.configure()
                    .dataSource(owner.source())
                    .locations("classpath:db/migration")
                    .callbacks(new RuntimeRole(runtimeRole, "mat-khau"))
                    .load();
            start.await();
            new TurnToMigrate().migrate(flyway);
            return null;
        };
        var threads = Executors.newFixedThreadPool(INSTANCES);
        try {
            for (var done : threads.invokeAll(
                    Stream.generate(() -> instance).limit(INSTANCES).toList())) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
