package vn.loa.organization.web;

import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A province's sign-in service, where everybody has an account. */
final class Province {

    static final String CLIENT = "loa";
    static final String SECRET = "between-loa-and-the-province";
    static final String PASSWORD = "mat-khau-cua-tinh";
    static final String DOMAIN = "sonlinh.gov.vn";

    /** Names that begin so have an address at another domain. */
    static final String ABROAD = "o-xa.";

    /** Not found by the scan for Loa's own components. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration"
            })
    static class Service {

        @Bean
        UserDetailsService everybody() {
            return username -> User.withUsername(username)
                    .password("{noop}" + PASSWORD)
                    .roles("OFFICER")
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> name() {
            return token -> {
                var name = token.getPrincipal().getName();
                token.getClaims().claim("preferred_username", name).claim("email", address(name));
            };
        }
    }

    private static String address(String name) {
        return name.startsWith(ABROAD) ? name.substring(ABROAD.length()) + "@ke-la.example" : name + "@" + DOMAIN;
    }

    private final ConfigurableApplicationContext service;

    private Province(ConfigurableApplicationContext service) {
        this.service = service;
    }

    static Province start() {
        var client = "spring.security.oauth2.authorizationserver.client.loa.";
        var settings = Map.<String, Object>of(
                "server.port",
                "0",
                "spring.config.name",
                "province",
                client + "registration.client-id",
                CLIENT,
                client + "registration.client-secret",
                "{noop}" + SECRET,
                client + "registration.client-authentication-methods",
                "client_secret_basic",
                client + "registration.authorization-grant-types",
                "authorization_code",
                client + "registration.redirect-uris",
                "http://127.0.0.1/login/oauth2/code/province",
                client + "registration.scopes",
                "openid,profile",
                client + "require-proof-key",
                "true");
        return new Province(
                new SpringApplicationBuilder(Service.class).properties(settings).run());
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) service).getWebServer().getPort();
    }

    /** The settings by which Loa offers to sign in here. */
    void offerTo(DynamicPropertyRegistry settings) {
        var client = "spring.security.oauth2.client.";
        settings.add(client + "registration.province.client-name", () -> "tỉnh Thanh Hóa");
        settings.add(client + "registration.province.client-id", () -> CLIENT);
        settings.add(client + "registration.province.client-secret", () -> SECRET);
        settings.add(client + "registration.province.scope", () -> "openid,profile");
        settings.add(client + "provider.province.issuer-uri", this::address);
    }

    void stop() {
        service.close();
    }
}
