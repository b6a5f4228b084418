package vn.loa.organization.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts.
 *
 * @param idle without a request
 * @param longest however busy
 */
@ConfigurationProperties("loa.session")
public record SessionLimits(
        @DefaultValue("15m") Duration idle,
        @DefaultValue("12h") Duration longest) {

    private static final Duration SHORTEST = Duration.ofMinutes(2);

    public SessionLimits {
        if (idle.compareTo(SHORTEST) < 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "loa.session.idle needs at least two minutes, loa.session.longest at least as much as idle");
        }
    }
}
