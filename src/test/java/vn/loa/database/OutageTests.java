package vn.loa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.HttpOfficer;
import vn.loa.HttpOfficer.Answer;
import vn.loa.HttpOfficer.Form;
import vn.loa.TestDatabase;
import vn.loa.database.TcpProxy.Mode;
import vn.loa.demonstration.Demonstration;

/** The whole application with a bad network between it and its database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "loa.database.embedded=false")
@Import({TestDatabase.class, Demonstration.class, OutageTests.BadNetwork.class})
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Pattern INCIDENT = Pattern.compile("Mã sự cố: (\\w{6})");

    @TestConfiguration(proxyBeanMethods = false)
    static class BadNetwork {

        @Bean
        static ProxiedDatabase proxiedDatabase() {
            return new ProxiedDatabase();
        }
    }

    /** Everything but the migration goes through the proxy. */
    static final class ProxiedDatabase implements BeanPostProcessor, AutoCloseable {

        private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

        private TcpProxy network;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof JdbcConnectionDetails details ? through(details) : bean;
        }

        private JdbcConnectionDetails through(JdbcConnectionDetails details) {
            var address = ADDRESS.matcher(details.getJdbcUrl());
            if (!address.find()) {
                throw new IllegalStateException(details.getJdbcUrl());
            }
            network = new TcpProxy(address.group(1), Integer.parseInt(address.group(2)));
            var url = address.replaceFirst("//localhost:" + network.port() + "/");
            return new JdbcConnectionDetails() {

                @Override
                public String getJdbcUrl() {
                    return url;
                }

                @Override
                public String getUsername() {
                    return details.getUsername();
                }

                @Override
                public String getPassword() {
                    return details.getPassword();
                }
            };
        }

        @Override
        public void close() {
            network.close();
        }
    }

    @Autowired
    ProxiedDatabase database;

    @Autowired
    Demonstration demonstration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnerConnection owner;

    @LocalServerPort
    int port;

    private HttpOfficer drafter;
    private HttpOfficer newcomer;
    private String plan;
    private Form section;
    private Form door;

    @BeforeEach
    void work() throws Exception {
        demonstration.isThere();
        drafter = officer().signedIn("soanthao", Demonstration.PASSWORD);
        newcomer = officer();
        plan = jdbc.sql("select '/plans/' || id from plan where status = 'DRAFT' limit 1")
                .query(String.class)
                .single();
        section = drafter.form(plan + "/edit", plan + "/sections")
                .with("title", "Phụ lục đang gõ dở")
                .with("role", "FREE");
        door = newcomer.form("/sign-in", "/sign-in")
                .with("username", "soanthao")
                .with("password", Demonstration.PASSWORD);
    }

    @AfterEach
    void networkIsMended() {
        database.network.become(Mode.PASS);
        isGoodAgain();
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE", "RESET", "REFUSE"})
    void pageFormAndSignInSayWithinFiveSecondsThatTheDatabaseIsAway(Mode mode, CapturedOutput log) throws Exception {
        database.network.become(mode);

        saysThatTheDatabaseIsAway(drafter.get("/plans"), log);
        saysThatTheDatabaseIsAway(drafter.get(plan), log);
        saysThatTheDatabaseIsAway(drafter.post(section), log);
        saysThatTheDatabaseIsAway(newcomer.post(door), log);

        database.network.become(Mode.PASS);
        isGoodAgain();
        assertThat(drafter.post(section).status()).isEqualTo(302);
        assertThat(newcomer.post(door).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE", "RESET", "REFUSE"})
    void healthTellsWithinFiveSecondsThatTheDatabaseIsAway(Mode mode) throws Exception {
        database.network.become(mode);

        var answer = newcomer.get("/actuator/health");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.took()).isLessThan(PATIENCE);
    }

    @Test
    void manySlowStatementsTogetherTakeNoLongerThanOne(CapturedOutput log) throws Exception {
        database.network.late(Duration.ofMillis(900));

        saysThatTheDatabaseIsAway(drafter.get(plan), log);
        saysThatTheDatabaseIsAway(drafter.post(section), log);
    }

    @Test
    void slowDatabaseThatAnswersInTimeIsNoFault() throws Exception {
        database.network.late(Duration.ofMillis(50));

        assertThat(drafter.get(plan).status()).isEqualTo(200);
    }

    @Test
    void pageThatWaitsForALockIsToldSo(CapturedOutput log) throws Exception {
        try (var other = owner.open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table section_line");

            saysThatTheDatabaseIsAway(drafter.get(plan), log);
            other.rollback();
        }

        assertThat(drafter.get(plan).status()).isEqualTo(200);
    }

    @Test
    void statementEndsBeforeItsConnectionIsCut() {
        assertThatExceptionOfType(QueryTimeoutException.class)
                .isThrownBy(() -> jdbc.sql("select pg_sleep(20)").query().singleValue());
    }

    @Test
    void ownerWaitsAsLongAsItTakes() throws Exception {
        try (var connection = owner.open();
                var rows = connection.createStatement().executeQuery("show statement_timeout")) {
            rows.next();

            assertThat(rows.getString(1)).isEqualTo("0");
        }
    }

    private HttpOfficer officer() {
        return new HttpOfficer(URI.create("http://localhost:" + port));
    }

    private void isGoodAgain() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(drafter.get(plan).status()).isEqualTo(200));
    }

    private static void saysThatTheDatabaseIsAway(Answer answer, CapturedOutput log) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.took()).isLessThan(PATIENCE);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.body()).contains("Cơ sở dữ liệu chưa trả lời").doesNotContain("Exception", "localhost");
        var incident = INCIDENT.matcher(answer.body());
        assertThat(incident.find()).isTrue();
        assertThat(log).contains("incident " + incident.group(1));
    }
}
