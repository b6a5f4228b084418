package vn.loa.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.loa.TestDatabase;
import vn.loa.demonstration.Demonstration;
import vn.loa.organization.domain.QuickPasswords;

/** The whole application on a port of its own, with a {@link TcpProxy} between it and its database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "loa.database.embedded=false")
@Import({TestDatabase.class, QuickPasswords.class, Demonstration.class, BadNetwork.Between.class})
@interface BadNetwork {

    @TestConfiguration(proxyBeanMethods = false)
    class Between {

        private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

        /** The server is there only some seconds after Loa has begun to start. */
        @Bean
        static TcpProxy network() {
            var network = new TcpProxy();
            network.become(TcpProxy.Mode.REFUSE);
            CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS).execute(() -> network.become(TcpProxy.Mode.PASS));
            return network;
        }

        @Bean
        static BeanPostProcessor detour(TcpProxy network) {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (bean instanceof FlywayConnectionDetails owner) {
                        return through(network, owner);
                    }
                    return bean instanceof JdbcConnectionDetails details ? through(network, details) : bean;
                }
            };
        }

        private static JdbcConnectionDetails through(TcpProxy network, JdbcConnectionDetails details) {
            var url = through(network, details.getJdbcUrl());
            return new JdbcConnectionDetails() {

                @Override
                public String getJdbcUrl() {
                    return url;
                }

                @Override
                public String getUsername() {
                    return details.getUsername();
                }

                @Override
                public String getPassword() {
                    return details.getPassword();
                }
            };
        }

        private static FlywayConnectionDetails through(TcpProxy network, FlywayConnectionDetails owner) {
            var url = through(network, String.valueOf(owner.getJdbcUrl()));
            return new FlywayConnectionDetails() {

                @Override
                public String getJdbcUrl() {
                    return url;
                }

                @Override
                public String getUsername() {
                    return owner.getUsername();
                }

                @Override
                public String getPassword() {
                    return owner.getPassword();
                }
            };
        }

        private static String through(TcpProxy network, String url) {
            var address = ADDRESS.matcher(url);
            if (!address.find()) {
                throw new IllegalStateException(url);
            }
            network.leadTo(address.group(1), Integer.parseInt(address.group(2)));
            return address.replaceFirst("//localhost:" + network.port() + "/");
        }
    }
}
