package vn.loa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    // The server's own user owns the data when the tests run as root; what can't be deleted stays in the temp folder.
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @Test
    void keepsItsDataBetweenRuns() throws Exception {
        try (var database = EmbeddedDatabase.start(home)) {
            execute(database, "create table memory (word text); insert into memory values ('Đường làng')");
        }

        try (var database = EmbeddedDatabase.start(home)) {
            assertThat(value(database, "select lower(word) from memory")).isEqualTo("đường làng");
        }
    }

    @Test
    void writesDurablyAndAsksForThePassword() throws Exception {
        try (var database = EmbeddedDatabase.start(home)) {
            assertThat(value(database, "show fsync")).isEqualTo("on");
            assertThat(value(database, "show synchronous_commit")).isEqualTo("on");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "wrong"));
        }
    }

    @Test
    void worksAsARoleThatDefinesNothing() throws Exception {
        try (var database = EmbeddedDatabase.start(home);
                var runtime = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = runtime.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("create table memory (word text)"))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void refusesASecondLoaOnTheSameFolderAndLeavesTheFirstAlone() throws Exception {
        try (var database = EmbeddedDatabase.start(home)) {
            assertThatExceptionOfType(DatabaseInUse.class).isThrownBy(() -> EmbeddedDatabase.start(home));

            assertThat(value(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void recoversWhenItsServerWasKilled() throws Exception {
        var database = EmbeddedDatabase.start(home);
        execute(database, "create table memory (word text); insert into memory values ('còn')");
        kill(home);
        database.close();

        try (var again = EmbeddedDatabase.start(home)) {
            assertThat(value(again, "select word from memory")).isEqualTo("còn");
        }
    }

    @Test
    void startsItsServerAgainWhenThatDied() throws Exception {
        try (var database = EmbeddedDatabase.start(home)) {
            execute(database, "create table memory (word text); insert into memory values ('còn')");
            kill(home);

            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(value(database, "select word from memory"))
                            .isEqualTo("còn"));
        }
    }

    private static void kill(Path home) throws Exception {
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("postgresql/postmaster.pid"))
                        .get(0)
                        .strip()))
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().get(1, TimeUnit.MINUTES);
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return database.owner().open();
    }
}
