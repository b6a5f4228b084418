package vn.loa.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.organization.domain.SigningIn.Outcome;
import vn.loa.web.Days;

/** What the door costs whom, with a clock of its own. */
@ApplicationTest
class SignInThrottleTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    /** As cheap as everywhere in tests: here they are counted, not timed. */
    @Autowired
    ObjectProvider<PasswordCost> cost;

    private final List<Boolean> hashed = new ArrayList<>();
    private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private SigningIn signingIn;
    private String address;

    @BeforeEach
    void doorOfItsOwn() {
        var clock = new Clock() {

            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return Days.VIETNAM;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        var settings = new SignInSettings(15, Duration.ofMinutes(5));
        var door = new Door(
                new SignInAttempts(jdbc, clock),
                new SignInAddresses(jdbc, settings, clock),
                new KnownBrowsers(jdbc, clock),
                event -> {},
                clock);
        var passwords = new Passwords(cost) {

            @Override
            boolean match(String password, @Nullable String hash) {
                hashed.add(hash != null);
                return super.match(password, hash);
            }
        };
        signingIn = new SigningIn(new Standings(jdbc, clock), door, passwords);
        address = anyAddress();
    }

    @Test
    void addressWaitsTwiceAsLongAfterEachFurtherFailure() {
        var rests = new ArrayList<Long>();
        for (int tries = 1; tries <= 26; tries++) {
            var outcome = fail();
            if (outcome instanceof Outcome.TooFast early) {
                rests.add(early.rest().toSeconds());
                now = now.plus(early.rest());
                fail();
            }
        }

        assertThat(rests).startsWith(2L, 4L, 8L, 16L, 32L, 64L).allMatch(rest -> rest <= 300);
    }

    @Test
    void tryThatComesTooEarlyCostsNothingAndIsNotLookedAt() {
        for (int tries = 1; tries <= 16; tries++) {
            fail();
        }
        hashed.clear();

        for (int tries = 1; tries <= 50; tries++) {
            assertThat(fail()).isInstanceOf(Outcome.TooFast.class);
        }

        assertThat(hashed).isEmpty();
        now = now.plusSeconds(2);
        assertThat(fail()).isInstanceOf(Outcome.Wrong.class);
    }

    @Test
    void aWholeOfficeBehindOneAddressMayMistype() {
        for (int officer = 1; officer <= 30; officer++) {
            var username = officer();
            assertThat(attempt(username, "sai")).isInstanceOf(Outcome.Wrong.class);
            assertThat(attempt(username, "sai mot lan nua")).isInstanceOf(Outcome.Wrong.class);
            assertThat(attempt(username, Communes.PASSWORD)).isInstanceOf(Outcome.Welcome.class);
        }
    }

    @Test
    void ownAccountDoesNotBuyTriesAtThoseOfOthers() {
        var own = officer();
        for (int tries = 1; tries <= 15; tries++) {
            fail();
            attempt(own, Communes.PASSWORD);
        }
        fail();

        assertThat(fail()).isInstanceOf(Outcome.TooFast.class);
    }

    @Test
    void failuresAreForgottenAsTimeGoesBy() {
        for (int tries = 1; tries <= 15; tries++) {
            fail();
        }
        now = now.plus(Duration.ofMinutes(30));

        for (int tries = 1; tries <= 15; tries++) {
            assertThat(fail()).isInstanceOf(Outcome.Wrong.class);
        }
    }

    @Test
    void doorDoesTheSameForNamesThatExistAndNamesThatDont() throws Exception {
        var known = officer();
        var left = officer();
        jdbc.sql("update officer set leaves_on = valid_from where username = :left")
                .param("left", left)
                .update();

        var unknown = "khong-co-" + UUID.randomUUID();
        for (int tries = 1; tries <= 7; tries++) {
            assertThat(work(known)).isEqualTo(work(left)).isEqualTo(work(unknown));
        }
    }

    /** From which nobody has tried anything: failures are counted by the first half of an address. */
    private static String anyAddress() {
        return "2001:db8:7:" + Integer.toHexString(ADDRESSES.incrementAndGet()) + "::7";
    }

    /** Statements and hashes of one try. */
    private List<Integer> work(String username) throws Exception {
        address = anyAddress();
        hashed.clear();
        var statements = StatementCount.of(() -> attempt(username, "sai"));
        return List.of(statements, hashed.size());
    }

    private Outcome fail() {
        return attempt("khong-co-" + UUID.randomUUID(), "sai");
    }

    private Outcome attempt(String username, String password) {
        return signingIn.attempt(new Visitor(address, null), username, password);
    }

    private String officer() {
        return jdbc.sql("select username from officer where id = :id")
                .param("id", communes.commune().officer().value())
                .query(String.class)
                .single();
    }
}
