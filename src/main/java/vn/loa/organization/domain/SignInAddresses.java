package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes an address wait after many failures, twice as long after each further one. Nobody's thread waits: whoever comes
 * too early is told when to come back.
 */
@Component
@EnableConfigurationProperties(SignInSettings.class)
class SignInAddresses {

    /** The failures with the one that is counted now; every two minutes take one away. */
    private static final String FAILURES =
            "(greatest(a.failures - floor(extract(epoch from :now - a.last_failure_at) / 120)::integer, 0) + 1)";

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;

    SignInAddresses(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    // Who need not wait is free since ever: of two who come at the same moment the one with the earlier clock would be
    // refused.
    /** How long this address has still to wait; if it need not, the try is counted as failed until it is forgiven. */
    Optional<Duration> enter(String address) {
        int counted = jdbc.sql("""
                        insert into sign_in_address as a (address, failures, last_failure_at, free_at)
                        values (:address, 1, :now, 'epoch')
                        on conflict (address) do update set
                          failures = %1$s,
                          last_failure_at = :now,
                          free_at = case when %1$s <= :free then 'epoch'
                            else :now::timestamptz
                              + make_interval(secs => least(power(2, least(%1$s - :free, 20)), :longest)) end
                        where a.free_at <= :now""".formatted(FAILURES))
                .param("address", address)
                .param("now", now())
                .param("free", settings.failuresPerAddress())
                .param("longest", settings.longestWait().toSeconds())
                .update();
        return counted == 1 ? Optional.empty() : Optional.of(rest(address));
    }

    /** An officer came in after so many tries: his typing errors are not held against his colleagues. */
    void forgive(String address, int failures) {
        jdbc.sql("update sign_in_address set failures = greatest(failures - :failures, 0), free_at = 'epoch'"
                        + " where address = :address")
                .param("failures", failures)
                .param("address", address)
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from sign_in_address where last_failure_at < :old")
                .param("old", now().minus(FORGOTTEN))
                .update();
    }

    private Duration rest(String address) {
        return jdbc.sql("select free_at from sign_in_address where address = :address")
                .param("address", address)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .filter(clock.instant()::isBefore)
                .map(free -> Duration.between(clock.instant(), free))
                .orElse(Duration.ZERO);
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}
