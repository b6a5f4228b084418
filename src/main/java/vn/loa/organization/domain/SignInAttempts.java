package vn.loa.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts tries to sign in: under a name, whether it exists or not, or under a name in a browser that is known to it. */
@Component
class SignInAttempts {

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
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql("""
                        insert into sign_in_attempt as a (name_hash, failures, last_failure_at) values (:name, 1, :now)
                        on conflict (name_hash) do update set
                          failures = case when a.last_failure_at <= :over then 1 else least(a.failures, :allowed) + 1 end,
                          last_failure_at = case
                            when a.last_failure_at > :over and a.failures >= :allowed then a.last_failure_at else :now end
                        returning failures, last_failure_at""")
                .param("name", Tokens.hash(count))
                .param("now", now)
                .param("over", now.minus(LOCK))
                .param("allowed", ALLOWED)
                .query(SignInAttempts::tally)
                .single();
    }

    void forget(String count) {
        jdbc.sql("delete from sign_in_attempt where name_hash = :name")
                .param("name", Tokens.hash(count))
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
