package vn.loa.organization.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
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
        var tally = attempts.count(count);
        return new Knock(count, address, tally, tally.mayTry() ? null : locked(tally));
    }

    /** Somebody who is signed in is asked for the password again. */
    Knock knockInside(String username) {
        return knock(Username.normal(username) + "\ninside", null);
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
        attempts.forget(officer.username());
        attempts.forget(officer.username() + "\ninside");
        browsers.of(officer.id()).forEach(token -> attempts.forget(count(officer.username(), token)));
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
