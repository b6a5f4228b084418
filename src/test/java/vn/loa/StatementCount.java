package vn.loa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that a piece of work prepares, by whatever means: {@code
 * StatementCount.of(() -> reading.page(officer, plan))}. Counts only this thread; a batch is one statement.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount {

    private static final ThreadLocal<AtomicInteger> COUNT = new ThreadLocal<>();

    /** How many statements the work prepared. */
    public static int of(Callable<?> work) throws Exception {
        var count = new AtomicInteger();
        COUNT.set(count);
        try {
            work.call();
            return count.get();
        } finally {
            COUNT.remove();
        }
    }

    /** The same for work that answers nothing. */
    public static int of(Runnable work) throws Exception {
        return of(Executors.callable(work));
    }

    /** What the test itself does in the middle of the work that is counted. */
    static <T> T aside(Supplier<T> work) {
        var count = COUNT.get();
        COUNT.remove();
        try {
            return work.get();
        } finally {
            if (count != null) {
                COUNT.set(count);
            }
        }
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Counting(source) : bean;
            }
        };
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var elsewhere = Detour.connection();
            var connection = elsewhere == null ? super.getConnection() : elsewhere;
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        var count = COUNT.get();
                        if (count != null && method.getName().startsWith("prepare")) {
                            count.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
