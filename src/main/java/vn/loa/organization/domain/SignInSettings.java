package vn.loa.organization.domain;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the door is.
 *
 * @param failuresPerAddress so many failed tries cost an address nothing: a commune's thirty officers share one
 * @param longestWait how long an address waits at most between two tries
 */
@ConfigurationProperties("loa.sign-in")
record SignInSettings(
        @DefaultValue("15") int failuresPerAddress,
        @DefaultValue("5m") Duration longestWait) {}
