package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.loa.kernel.Tokens;
import vn.loa.organization.OfficerId;
import vn.loa.organization.SignInEvent;
import vn.loa.organization.domain.SigningIn.Outcome;

/**
 * Counts every try to come in before it is looked at, and turns away what is too much. Alike for names that exist and
 * names that don't: it asks nothing that depends on it.
 */
@Component
class Door {

    /**
     * A try that was let through, counted as failed until {@link #open}.
     *
     * @param count under which the try is counted
     * @param address whose patience it costs; none in a browser in which the officer signed in before
     */
    record Knock(
            String count,
            @Nullable String address,
            SignInAttempts.Tally tally,
            @Nullable Outcome refusal) {}

    /** A try that was made by somebody who is in already, and what it has to match. */
    record Inside(Knock knock, String passwordHash) {}

    private final SignInAttempts attempts;
    private final SignInAddresses addresses;
    private final KnownBrowsers browsers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Door(
            SignInAttempts attempts,
            SignInAddresses addresses,
            KnownBrowsers browsers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.addresses = addresses;
        this.browsers = browsers;
        this.events = events;
        this.clock = clock;
    }

    Knock knock(Visitor visitor, String username) {
        var browser = visitor.browser();
        if (browser != null && browsers.knows(browser, username)) {
            return knock(count(username, Tokens.hash(browser)), null);
        }
        var rest = addresses.enter(visitor.address());
        return rest.isPresent()
                ? new Knock("", null, SignInAttempts.Tally.NONE, new Outcome.TooFast(rest.get()))
                : knock(Username.normal(username), visitor.address());
    }

    private Knock knock(String count, @Nullable String address) {
        return knock(count, address, attempts.count(count));
    }

    private Knock knock(String count, @Nullable String address, SignInAttempts.Tally tally) {
        return new Knock(count, address, tally, tally.mayTry() ? null : locked(tally));
    }

    /** An officer who is signed in is asked for the password again; empty if he no longer works here. */
    Optional<Inside> knockInside(OfficerId officer) {
        return attempts.countInside(officer)
                .map(counted -> new Inside(
                        knock(SignInAttempts.inside(counted.username()), null, counted.tally()),
                        counted.passwordHash()));
    }

    /** The officer is in: his failures before count no more. */
    void open(Knock knock) {
        attempts.forget(knock.count());
        forgive(knock, knock.tally().failures());
    }

    /** The password was right and something else is asked now: this try was none. */
    void takeBack(Knock knock) {
        attempts.takeBack(knock.count());
        forgive(knock, 1);
    }

    Outcome failed(Knock knock) {
        attempts.forgetOld();
        addresses.forgetOld();
        var tally = knock.tally();
        tell(knock.count().lines().findFirst().orElse(""), tally.lastTry());
        return tally.lastTry() ? locked(tally) : new Outcome.Wrong(tally.remaining());
    }

    private void tell(String username, boolean locks) {
        events.publishEvent(
                locks
                        ? new SignInEvent.Locked(username, clock.instant())
                        : new SignInEvent.Failed(username, clock.instant()));
    }

    /** Lifts the lock of the name, and those of the browsers in which the officer signed in. */
    void unlock(Officer officer) {
        var username = officer.username();
        var inBrowsers = browsers.of(officer.id()).stream().map(token -> count(username, token));
        attempts.forget(Stream.concat(Stream.of(username, SignInAttempts.inside(username)), inBrowsers)
                .toArray(String[]::new));
    }

    private void forgive(Knock knock, int failures) {
        if (knock.address() != null) {
            addresses.forgive(knock.address(), failures);
        }
    }

    private Outcome locked(SignInAttempts.Tally tally) {
        return new Outcome.Locked(Duration.between(clock.instant(), tally.lockedUntil()));
    }

    private static String count(String username, byte[] token) {
        return Username.normal(username) + "\n" + HexFormat.of().formatHex(token);
    }
}
