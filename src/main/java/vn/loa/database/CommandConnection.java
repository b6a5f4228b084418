package vn.loa.database;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * As much of Loa as a command on its database needs: settings and the database, of which nothing is migrated unasked. Not a
 * configuration by annotation, else the application itself would find it.
 */
@ComponentScan({"vn.loa.kernel", "vn.loa.database"})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class CommandConnection {

    @Bean
    FlywayMigrationStrategy asItIs() {
        return flyway -> {};
    }
}
