package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loa.kernel.Tokens;
import vn.loa.organization.OfficerId;

/** Counts tries to sign in: under a name, whether it exists or not, or under a name in a browser that is known to it. */
@Component
class SignInAttempts {

    private static final String COUNT = """
            insert into sign_in_attempt as a (name_hash, failures, last_failure_at) %s
            on conflict (name_hash) do update set
              failures = case when a.last_failure_at <= :over then 1 else least(a.failures, :allowed) + 1 end,
              last_failure_at = case
                when a.last_failure_at > :over and a.failures >= :allowed then a.last_failure_at else :now end
            returning failures, last_failure_at""";

    private static final String COUNT_INSIDE = """
            with known as (select o.username, o.password_hash from officer o where o.id = :officer and %s),
              counted as (%s)
            select * from known cross join counted""".formatted(
                    Today.OFFICER,
                    COUNT.formatted("select sha256(convert_to(username || :inside, 'UTF8')), 1, :now from known"));

    private static final String INSIDE = "\ninside";

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    /** What the count was when a try was made; the try itself is already counted as failed. */
    record Tally(int failures, Instant lastFailure) {

        static final Tally NONE = new Tally(0, Instant.EPOCH);

        boolean mayTry() {
            return failures <= ALLOWED;
        }

        boolean lastTry() {
            return failures >= ALLOWED;
        }

        int remaining() {
            return Math.max(ALLOWED - failures, 0);
        }

        Instant lockedUntil() {
            return lastFailure.plus(LOCK);
        }
    }

    /** A try of an officer who is signed in, and the password that it is compared with. */
    record Inside(String username, String passwordHash, Tally tally) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a try as failed before the password is looked at, so that many tries at the same moment get no more than
     * five. Tries during a lock neither count nor prolong it: nobody can shut the owner out for longer.
     */
    Tally count(String count) {
        return counting(COUNT.formatted("values (:name, 1, :now)"))
                .param("name", Tokens.hash(count))
                .query(SignInAttempts::tally)
                .single();
    }

    /** Counts a try like {@link #count}, but apart from those at the door; empty if the officer no longer works here. */
    Optional<Inside> countInside(OfficerId officer) {
        return counting(COUNT_INSIDE)
                .param("officer", officer.value())
                .param("inside", INSIDE)
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new Inside(row.getString("username"), row.getString("password_hash"), tally(row, number)))
                .optional();
    }

    private JdbcClient.StatementSpec counting(String sql) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql(sql).param("now", now).param("over", now.minus(LOCK)).param("allowed", ALLOWED);
    }

    static String inside(String username) {
        return username + INSIDE;
    }

    void forget(String... counts) {
        jdbc.sql("delete from sign_in_attempt where name_hash = any(:names)")
                .param("names", Arrays.stream(counts).map(Tokens::hash).toArray(byte[][]::new))
                .update();
    }

    void takeBack(String count) {
        jdbc.sql("update sign_in_attempt set failures = failures - 1 where name_hash = :name and failures > 0")
                .param("name", Tokens.hash(count))
                .update();
    }

    /** Invented names must not fill the table. */
    void forgetOld() {
        jdbc.sql("delete from sign_in_attempt where last_failure_at <= :over")
                .param(
                        "over",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .minus(LOCK))
                .update();
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        return new Tally(
                row.getInt("failures"),
                row.getObject("last_failure_at", OffsetDateTime.class).toInstant());
    }
}
