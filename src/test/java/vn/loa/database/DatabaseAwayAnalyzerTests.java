package vn.loa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.loa.ApplicationTest;

/** What stands on the screen of somebody who starts Loa on a database that can't be used. */
@ApplicationTest
class DatabaseAwayAnalyzerTests {

    @Autowired
    OwnerConnection owner;

    /** At port 1 nobody listens. */
    @Test
    void serverThatDoesNotAnswerIsNamedWithTheSettingThatLeadsToIt() {
        var told = toldOf("jdbc:postgresql://localhost:1/loa", "loa");

        assertThat(told.getDescription())
                .startsWith("PostgreSQL can't be reached")
                .contains("localhost:1");
        assertThat(told.getAction()).contains("spring.datasource.url");
    }

    @Test
    void roleThatIsRefusedIsNamedWithTheSettingsOfBothRoles() {
        var told = toldOf(owner.url(), "khong_co_vai_nay");

        assertThat(told.getDescription()).startsWith("PostgreSQL refuses Loa").contains("khong_co_vai_nay");
        assertThat(told.getAction()).contains("spring.datasource.username", "spring.flyway.user");
    }

    @Test
    void faultOfAMigrationIsLeftToItsStackTrace() {
        var fault = catchThrowable(() -> Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .defaultSchema("pg_loa")
                .load()
                .migrate());

        assertThat(fault).isNotNull();
        assertThat(new DatabaseAwayAnalyzer().analyze(fault)).isNull();
    }

    /** As it arrives at the start: inside of what Spring wraps around it. */
    private static FailureAnalysis toldOf(String url, String user) {
        var flyway = Flyway.configure()
                .dataSource(url, user, "sai")
                .locations("classpath:db/migration")
                .load();
        var fault = catchThrowable(() -> new TurnToMigrate().migrate(flyway));
        var told = new DatabaseAwayAnalyzer().analyze(new BeanCreationException("flyway", fault));
        assertThat(told).isNotNull();
        return told;
    }
}
