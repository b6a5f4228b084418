package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;

/** An officer whose password was right and who has to prove one thing more; kept in a session that opens nothing. */
record Halfway(UUID officer, @Nullable String next, Instant until) implements Serializable {

    private static final String ATTRIBUTE = Halfway.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static void begin(HttpServletRequest request, OfficerId officer, @Nullable String next, Instant now) {
        request.getSession().setAttribute(ATTRIBUTE, new Halfway(officer.value(), next, now.plus(PATIENCE)));
    }

    static Optional<Halfway> of(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof Halfway halfway
                        && now.isBefore(halfway.until)
                ? Optional.of(halfway)
                : Optional.empty();
    }

    OfficerId id() {
        return new OfficerId(officer);
    }
}
