package vn.loa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what a piece of work asks of the database, as the server counts it: {@code StatementCount.of(() ->
 * reading.page(officer, plan))}. Counts only this thread. Each update of a batch is a statement of its own; inserts go
 * together as far as the driver puts them together. What the audit's triggers do is part of the statement that fires them.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount {

    private static final ThreadLocal<Count> COUNT = new ThreadLocal<>();

    /** A part of a statement that begins with "with". */
    private static final Pattern WRITES = Pattern.compile("\\b(insert into|update \\w+ set|delete from)\\b");

    /**
     * What was asked.
     *
     * @param statements without the limits of transactions
     * @param transactions begun and ended by a statement each
     * @param commits that may have to wait for the disk: of transactions and of writing statements outside of them
     */
    public record Asked(int statements, int transactions, int commits) {}

    /** How many statements the work sent. */
    public static int of(Callable<?> work) throws Exception {
        return asked(work).statements();
    }

    /** The same for work that answers nothing. */
    public static int of(Runnable work) throws Exception {
        return of(Executors.callable(work));
    }

    /** Everything the work asked of the database. */
    public static Asked asked(Callable<?> work) throws Exception {
        var count = new Count();
        COUNT.set(count);
        try {
            work.call();
            return new Asked(count.statements, count.transactions, count.commits);
        } finally {
            COUNT.remove();
        }
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

    private static final class Count {

        private int statements;
        private int transactions;
        private int commits;

        void sent(int more, boolean outsideTransaction, @Nullable String sql) {
            statements += more;
            if (outsideTransaction && sql != null && !reads(sql)) {
                commits++;
            }
        }

        private static boolean reads(String sql) {
            var verb = sql.strip().toLowerCase(Locale.ROOT);
            return verb.startsWith("select")
                    || verb.startsWith("with") && !WRITES.matcher(verb).find()
                    || verb.contains("'synchronous_commit', 'off'");
        }
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var elsewhere = Detour.connection();
            var connection = elsewhere == null ? super.getConnection() : elsewhere;
            return COUNT.get() == null ? connection : watched(connection);
        }

        private static Connection watched(Connection connection) {
            var begun = new boolean[1];
            return proxy(Connection.class, (method, arguments) -> {
                var result = call(connection, method, arguments);
                var count = COUNT.get();
                if (count != null && method.getName().equals("commit") && begun[0]) {
                    count.commits += connection.isReadOnly() ? 0 : 1;
                }
                if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                    begun[0] = false;
                }
                if (result instanceof PreparedStatement statement) {
                    return watched(PreparedStatement.class, statement, (String) arguments[0], begun);
                }
                return result instanceof Statement statement
                        ? watched(Statement.class, statement, null, begun)
                        : result;
            });
        }

        private static <S extends Statement> S watched(
                Class<S> type, S statement, @Nullable String prepared, boolean[] begun) {
            var batch = new int[1];
            return proxy(type, (method, arguments) -> {
                var name = method.getName();
                var count = COUNT.get();
                if (name.equals("addBatch")) {
                    batch[0]++;
                } else if (name.startsWith("execute") && count != null) {
                    var sql = prepared == null && arguments != null ? (String) arguments[0] : prepared;
                    var alone = statement.getConnection().getAutoCommit();
                    if (!alone && !begun[0]) {
                        begun[0] = true;
                        count.transactions++;
                    }
                    count.sent(name.contains("Batch") ? sent(batch[0], sql) : 1, alone, sql);
                    batch[0] = 0;
                }
                return call(statement, method, arguments);
            });
        }

        /** With reWriteBatchedInserts the driver makes statements of 128, 64, 32 … rows. */
        private static int sent(int rows, @Nullable String sql) {
            var inserts = sql != null && sql.strip().toLowerCase(Locale.ROOT).startsWith("insert");
            return inserts ? rows / 128 + Integer.bitCount(rows % 128) : rows;
        }

        private interface Call {

            @Nullable
            Object make(Method method, Object[] arguments) throws Throwable;
        }

        @SuppressWarnings("unchecked")
        private static <T> T proxy(Class<T> type, Call call) {
            return (T) Proxy.newProxyInstance(
                    type.getClassLoader() == null ? Counting.class.getClassLoader() : type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> call.make(method, arguments));
        }

        private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
