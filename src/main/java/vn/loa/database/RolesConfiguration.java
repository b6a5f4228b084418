package vn.loa.database;

import java.util.Optional;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Two roles work on the database: Flyway as the owner, everything else as the runtime role, which can't define. */
@Configuration(proxyBeanMethods = false)
class RolesConfiguration {

    /** Where {@code spring.flyway.user} is not set, the runtime role is the owner too. */
    @Bean
    OwnerConnection ownerConnection(FlywayConnectionDetails owner, JdbcConnectionDetails runtime) {
        return new OwnerConnection(
                Optional.ofNullable(owner.getJdbcUrl()).orElseGet(runtime::getJdbcUrl),
                Optional.ofNullable(owner.getUsername())
                        .or(() -> Optional.ofNullable(runtime.getUsername()))
                        .orElse(""),
                Optional.ofNullable(owner.getPassword())
                        .or(() -> Optional.ofNullable(runtime.getPassword()))
                        .orElse(""));
    }

    /** Also where owner and runtime role are one: an index over ten years of plans takes longer than a page may. */
    @Bean
    FlywayConfigurationCustomizer migrationWithoutLimits(OwnerConnection owner) {
        return flyway -> flyway.dataSource(owner.source());
    }

    /** Commands have a strategy of their own. */
    @Bean
    @Fallback
    FlywayMigrationStrategy oneAtATime() {
        return new TurnToMigrate();
    }

    @Bean
    RuntimeRole runtimeRole(JdbcConnectionDetails runtime) {
        return new RuntimeRole(
                Optional.ofNullable(runtime.getUsername()).orElse(""),
                Optional.ofNullable(runtime.getPassword()).orElse(""));
    }
}
