package vn.loa.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection of the pool until it is given back or the time of the request that has it is over. */
final class Loan implements InvocationHandler {

    private final Connection connection;
    private final DatabaseTime time;
    private final Consumer<Loan> onReturn;
    private final long from = System.nanoTime();
    private final long until;
    private boolean over;

    Loan(Connection connection, DatabaseTime time, Consumer<Loan> onReturn) {
        this.connection = connection;
        this.time = time;
        this.onReturn = onReturn;
        this.until = from + time.left().toNanos();
    }

    Connection lent() {
        return (Connection)
                Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            giveBack();
            return null;
        }
        if (method.getName().equals("rollback") && arguments == null && connection.isClosed()) {
            // The server has rolled back what it lost the connection to; an error here would hide why it was lost.
            return null;
        }
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private void giveBack() throws SQLException {
        boolean first = end();
        if (first) {
            time.spend(System.nanoTime() - from);
            onReturn.accept(this);
        }
        connection.close();
    }

    private synchronized boolean end() {
        boolean first = !over;
        over = true;
        return first;
    }

    boolean isOverdue(long now) {
        return now - until > 0;
    }

    /** Calls the cut if the request still has the connection: what another request has by now is left alone. */
    synchronized boolean cut(Consumer<Connection> cut) {
        if (over) {
            return false;
        }
        over = true;
        time.spend(System.nanoTime() - from);
        cut.accept(connection);
        return true;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
