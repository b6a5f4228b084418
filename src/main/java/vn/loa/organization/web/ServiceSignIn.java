package vn.loa.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import vn.loa.organization.domain.SigningIn;
import vn.loa.organization.domain.Standing;

/**
 * Signing in through another service (a province's), where the settings name one. It tells who somebody is; only officers
 * whom an administrator registered come in.
 */
@Component
@EnableConfigurationProperties(ServiceSettings.class)
class ServiceSignIn {

    private static final Logger log = LoggerFactory.getLogger(ServiceSignIn.class);
    private static final String START = "/oauth2/authorization";
    private static final String NEXT = ServiceSignIn.class.getName() + ".next";

    private final ObjectProvider<ClientRegistrationRepository> services;
    private final ServiceSettings settings;
    private final SigningIn signingIn;
    private final Entrance entrance;
    private final Interruptions interruptions;
    private final Clock clock;

    ServiceSignIn(
            ObjectProvider<ClientRegistrationRepository> services,
            ServiceSettings settings,
            SigningIn signingIn,
            Entrance entrance,
            Interruptions interruptions,
            Clock clock) {
        this.services = services;
        this.settings = settings;
        this.signingIn = signingIn;
        this.entrance = entrance;
        this.interruptions = interruptions;
        this.clock = clock;
    }

    /** The services by the addresses at which signing in there begins. */
    Map<String, String> offered() {
        var offered = new LinkedHashMap<String, String>();
        if (services.getIfAvailable() instanceof Iterable<?> registrations) {
            registrations.forEach(service -> {
                if (service instanceof ClientRegistration registration) {
                    offered.put(START + "/" + registration.getRegistrationId(), registration.getClientName());
                }
            });
        }
        return offered;
    }

    void configure(HttpSecurity http) {
        var registrations = services.getIfAvailable();
        if (registrations == null) {
            return;
        }
        http.oauth2Login(login -> login.loginPage(Doorway.SIGN_IN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(start -> start.authorizationRequestResolver(new Remembering(registrations)))
                .successHandler(this::arrive)
                .failureHandler((request, response, failure) -> {
                    log.warn("signing in through another service failed: {}", failure.getMessage());
                    response.sendRedirect(Doorway.SIGN_IN + "?service=failed");
                }));
    }

    private void arrive(HttpServletRequest request, HttpServletResponse response, Authentication there)
            throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        var next = session == null ? null : (String) session.getAttribute(NEXT);
        var vouched = there.getPrincipal() instanceof OAuth2User user
                ? settings.officer(user.getAttributes()).flatMap(signingIn::vouchedFor)
                : Optional.<Standing>empty();
        if (vouched.isEmpty()) {
            response.sendRedirect(Doorway.SIGN_IN + "?service=unknown");
        } else if (vouched.get().secondFactor() && !settings.secondFactor()) {
            interruptions.hold(request);
            Halfway.begin(request, vouched.get().officer(), next, clock.instant());
            response.sendRedirect(CodeController.PATH);
        } else {
            entrance.admit(vouched.get(), new Way(true, settings.secondFactor()), request, response);
            response.sendRedirect(Doorway.back(next));
        }
    }

    /** Notes where the officer wanted to go, and what he was sending, before he was sent away. */
    private final class Remembering implements OAuth2AuthorizationRequestResolver {

        private final DefaultOAuth2AuthorizationRequestResolver resolver;

        Remembering(ClientRegistrationRepository registrations) {
            resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, START);
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            var sent = resolver.resolve(request);
            var next = request.getParameter("next");
            if (sent != null) {
                interruptions.hold(request);
            }
            if (sent != null && next != null) {
                request.getSession().setAttribute(NEXT, next);
            }
            return sent;
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String service) {
            return resolver.resolve(request, service);
        }
    }

    /** Loa asks the service nothing later, so it keeps none of its tokens. */
    private static final class NoTokens implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String service, Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String service, Authentication who, HttpServletRequest request, HttpServletResponse response) {}
    }
}
