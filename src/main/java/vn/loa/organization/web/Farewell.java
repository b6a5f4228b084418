package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.loa.organization.SignInEvent;

/** Makes known that an officer signs out. */
@Component
class Farewell implements LogoutHandler {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Farewell(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        CurrentStanding.get()
                .ifPresent(standing ->
                        events.publishEvent(new SignInEvent.SignedOut(standing.officer(), clock.instant())));
    }
}
