package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loa.organization.OfficerId;
import vn.loa.organization.domain.OfficerSession;
import vn.loa.organization.domain.OfficerSessions;
import vn.loa.organization.domain.Standing;
import vn.loa.web.TypedText;

/**
 * Keeps what an officer sent when his session was already over. It waits in a session of nobody, through all steps of
 * signing in, for the officer whose session ended; nobody else gets to see it.
 */
@Component
class Interruptions {

    /** Whose session ended, and what he was sending. */
    record Interruption(UUID officer, @Nullable TypedText typed) implements Serializable {

        boolean isOf(OfficerId other) {
            return officer.equals(other.value());
        }
    }

    private static final String WAITING = Interruption.class.getName();
    private static final String TYPED = TypedText.class.getName();

    private final OfficerSessions sessions;

    Interruptions(OfficerSessions sessions) {
        this.sessions = sessions;
    }

    /** Whether what was sent is kept. */
    boolean keep(HttpServletRequest request) {
        var typed = TypedText.of(request).orElse(null);
        var ended = typed == null ? Optional.<OfficerId>empty() : endedOwner(request);
        if (ended.isEmpty()) {
            return false;
        }
        // Each session that ended keeps one form: nobody can fill the database with the cookie of an old one.
        SessionCookie.value(request).ifPresent(sessions::deleteById);
        request.getSession().setAttribute(WAITING, new Interruption(ended.get().value(), typed));
        return true;
    }

    /** A further step of signing in is about to put another session into the place of the one that ended. */
    void hold(HttpServletRequest request) {
        var interruption = current(request);
        if (interruption.isPresent()) {
            request.getSession().setAttribute(WAITING, interruption.get());
        }
    }

    /** What was interrupted in this browser, as far as one still knows. */
    Optional<Interruption> current(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            return Optional.ofNullable((Interruption) session.getAttribute(WAITING))
                    .or(() -> goingOn(session));
        }
        return endedOwner(request).map(officer -> new Interruption(officer.value(), null));
    }

    /** Hands it to the officer in the session that just began. */
    static void resume(Interruption interruption, HttpServletRequest request) {
        if (interruption.typed() != null) {
            request.getSession().setAttribute(TYPED, interruption.typed());
        }
    }

    static Optional<TypedText> typed(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((TypedText) session.getAttribute(TYPED));
    }

    /** An officer who chooses a new password begins a new session, too. */
    private static Optional<Interruption> goingOn(HttpSession session) {
        return Optional.ofNullable((Standing) session.getAttribute(OfficerSession.STANDING))
                .map(standing -> new Interruption(standing.officer().value(), (TypedText) session.getAttribute(TYPED)));
    }

    private Optional<OfficerId> endedOwner(HttpServletRequest request) {
        return SessionCookie.value(request).flatMap(sessions::ownerOf);
    }
}
