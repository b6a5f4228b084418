package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import vn.loa.organization.domain.SigningIn.Outcome;

/** Turns somebody away at the door, with the reason in the form. */
final class Turning {

    private Turning() {}

    /** @param wrong the message of a try that was counted, with the number of tries that are left */
    static HttpStatus away(Outcome outcome, String wrong, BindingResult errors, HttpServletResponse response) {
        if (outcome instanceof Outcome.Locked locked) {
            errors.reject("signIn.locked", new Object[] {locked.rest().toMinutes() + 1}, null);
            return later(locked.rest(), response);
        }
        if (outcome instanceof Outcome.TooFast early) {
            var seconds = early.rest().toSeconds() + 1;
            errors.reject(
                    seconds < 60 ? "signIn.tooFast.seconds" : "signIn.tooFast.minutes",
                    new Object[] {seconds < 60 ? seconds : early.rest().toMinutes() + 1},
                    null);
            return later(early.rest(), response);
        }
        if (outcome instanceof Outcome.Wrong counted) {
            errors.reject(wrong, new Object[] {counted.remaining()}, null);
        }
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static HttpStatus later(Duration rest, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(rest.toSeconds() + 1));
        return HttpStatus.TOO_MANY_REQUESTS;
    }
}
