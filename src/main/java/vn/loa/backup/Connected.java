package vn.loa.backup;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * As much of Loa as the commands need: its settings and its database, of which nothing is migrated unasked. Not a
 * configuration by annotation, else the application itself would find it.
 */
@ComponentScan({"vn.loa.kernel", "vn.loa.database"})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
class Connected {

    @Bean
    FlywayMigrationStrategy asItIs() {
        return flyway -> {};
    }
}
