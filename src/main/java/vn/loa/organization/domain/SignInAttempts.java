package vn.loa.organization.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who tried to sign in under which name, alike for names that exist and names that don't. */
@Component
class SignInAttempts {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    /** What the count was when a try was made; the try itself is already counted as failed. */
    record Tally(int failures, Instant lastFailure) {

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
    Tally count(String username) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql("""
                        insert into sign_in_attempt as a (name_hash, failures, last_failure_at) values (:name, 1, :now)
                        on conflict (name_hash) do update set
                          failures = case when a.last_failure_at <= :over then 1 else least(a.failures, :allowed) + 1 end,
                          last_failure_at = case
                            when a.last_failure_at > :over and a.failures >= :allowed then a.last_failure_at else :now end
                        returning failures, last_failure_at""")
                .param("name", hash(username))
                .param("now", now)
                .param("over", now.minus(LOCK))
                .param("allowed", ALLOWED)
                .query(SignInAttempts::tally)
                .single();
    }

    void forget(String username) {
        jdbc.sql("delete from sign_in_attempt where name_hash = :name")
                .param("name", hash(username))
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

    private static byte[] hash(String username) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(Username.normal(username).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
