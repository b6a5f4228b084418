package vn.loa.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code spring.datasource.url} Loa brings its own PostgreSQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
@ConditionalOnProperty(name = "loa.database.embedded", matchIfMissing = true)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${loa.home}") Path home, @Value("${loa.database.join:false}") boolean join) {
        return join ? EmbeddedDatabase.join(home) : EmbeddedDatabase.start(home);
    }

    @Bean
    FlywayConnectionDetails embeddedDatabaseOwner(EmbeddedDatabase database) {
        return new FlywayConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return database.owner().url();
            }

            @Override
            public String getUsername() {
                return database.owner().user();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }
        };
    }
}
