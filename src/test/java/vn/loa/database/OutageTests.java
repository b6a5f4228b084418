package vn.loa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.HttpOfficer;
import vn.loa.HttpOfficer.Answer;
import vn.loa.HttpOfficer.Form;
import vn.loa.database.TcpProxy.Mode;
import vn.loa.demonstration.Demonstration;
import vn.loa.kernel.LongWork;

/** The whole application with a bad network between it and its database. */
@BadNetwork
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    /** Beside what an answer takes on this machine at this hour when nothing is wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int AT_ONCE = 4;
    private static final Pattern INCIDENT = Pattern.compile("Mã sự cố: (\\w{6})");

    @Autowired
    TcpProxy network;

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
    private Duration usual;

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
        usual = usual();
    }

    /** The slowest of as many pages at once as are asked for when the database is away. */
    private Duration usual() throws Exception {
        var slowest = Duration.ZERO;
        for (var answer : atOnce(Collections.nCopies(AT_ONCE, () -> drafter.get(plan)))) {
            assertThat(answer.status()).isEqualTo(200);
            slowest = answer.took().compareTo(slowest) > 0 ? answer.took() : slowest;
        }
        return slowest;
    }

    @AfterEach
    void networkIsMended() {
        network.become(Mode.PASS);
        isGoodAgain();
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE", "RESET", "REFUSE"})
    void pageFormAndSignInSayWithinFiveSecondsThatTheDatabaseIsAway(Mode mode, CapturedOutput log) throws Exception {
        network.become(mode);

        sayThatTheDatabaseIsAway(
                log,
                () -> drafter.get("/plans"),
                () -> drafter.get(plan),
                () -> drafter.post(section),
                () -> newcomer.post(door));

        network.become(Mode.PASS);
        isGoodAgain();
        assertThat(drafter.post(section).status()).isEqualTo(302);
        assertThat(newcomer.post(door).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE", "RESET", "REFUSE"})
    void healthTellsWithinFiveSecondsThatTheDatabaseIsAway(Mode mode) throws Exception {
        network.become(mode);

        var answer = newcomer.get("/actuator/health");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.took()).isLessThan(PATIENCE.plus(usual));
    }

    @Test
    void manySlowStatementsTogetherTakeNoLongerThanOne(CapturedOutput log) throws Exception {
        network.late(Duration.ofMillis(900));

        sayThatTheDatabaseIsAway(log, () -> drafter.get(plan), () -> drafter.post(section));
    }

    @Test
    void formIsKeptOnThePageAndSentAgainFromThere() throws Exception {
        network.become(Mode.REFUSE);
        var away = drafter.post(section.with("title", "Khen thưởng \"đột xuất\" <1>"));
        network.become(Mode.PASS);
        isGoodAgain();

        var again = HttpOfficer.form(away, section.action());

        assertThat(drafter.post(again).status()).isEqualTo(302);
        assertThat(titles()).contains("Khen thưởng \"đột xuất\" <1>");
    }

    @Test
    void passwordIsNotKeptOnThePage() throws Exception {
        network.become(Mode.REFUSE);

        assertThat(newcomer.post(door).body()).doesNotContain(Demonstration.PASSWORD);
    }

    /** What a full disk looks like to Loa. */
    @Test
    void writeThatFindsNoRoomIsUndoneAndToldOf(CapturedOutput log) throws Exception {
        owner(
                "create function no_room() returns trigger language plpgsql as $$ begin raise exception"
                        + " 'could not extend file: No space left on device' using errcode = '53100'; end $$",
                "create trigger no_room before insert on section for each row execute function no_room()");
        try {
            saysThatTheDatabaseIsAway(drafter.post(section.with("title", "Không còn chỗ")), log);

            assertThat(drafter.get(plan).status()).isEqualTo(200);
        } finally {
            owner("drop trigger no_room on section", "drop function no_room()");
        }

        assertThat(titles()).doesNotContain("Không còn chỗ");
        assertThat(drafter.post(section).status()).isEqualTo(302);
    }

    @Test
    void slowDatabaseThatAnswersInTimeIsNoFault() throws Exception {
        network.late(Duration.ofMillis(50));

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
    void longWorkTakesLongerThanAPage() {
        var time = new DatabaseTime(Duration.ZERO);
        time.begin();
        try {
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(() -> jdbc.sql("select 1").query().singleValue());
            LongWork.run(
                    () -> assertThat(jdbc.sql("select 1").query().singleValue()).isEqualTo(1));
        } finally {
            DatabaseTime.end();
        }
    }

    @Test
    void ownerWaitsAsLongAsItTakes() throws Exception {
        try (var connection = owner.open();
                var rows = connection.createStatement().executeQuery("show statement_timeout")) {
            rows.next();

            assertThat(rows.getString(1)).isEqualTo("0");
        }
    }

    private List<String> titles() {
        return jdbc.sql("select title from section").query(String.class).list();
    }

    private void owner(String... statements) throws SQLException {
        try (var connection = owner.open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private HttpOfficer officer() {
        return new HttpOfficer(URI.create("http://localhost:" + port));
    }

    private void isGoodAgain() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(drafter.get(plan).status()).isEqualTo(200));
    }

    /** Asked all at once, which makes it no easier. */
    @SafeVarargs
    private final void sayThatTheDatabaseIsAway(CapturedOutput log, Callable<Answer>... requests) throws Exception {
        atOnce(List.of(requests)).forEach(answer -> saysThatTheDatabaseIsAway(answer, log));
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        var people = Executors.newFixedThreadPool(requests.size());
        try {
            var answers = new ArrayList<Answer>();
            for (var answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }

    private void saysThatTheDatabaseIsAway(Answer answer, CapturedOutput log) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.took()).isLessThan(PATIENCE.plus(usual));
        assertThat(answer.header("Retry-After")).isEqualTo("10");
        assertThat(answer.body()).contains("Cơ sở dữ liệu chưa trả lời").doesNotContain("Exception", "localhost");
        var incident = INCIDENT.matcher(answer.body());
        assertThat(incident.find()).isTrue();
        assertThat(log).contains("incident " + incident.group(1));
    }
}
