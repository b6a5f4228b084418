package vn.loa.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names work that no request asked for, so that the audit can say what changed the data. */
public final class Work {

    private static final ThreadLocal<@Nullable String> NAME = new ThreadLocal<>();

    private Work() {}

    public static void named(String name, Runnable work) {
        var outer = NAME.get();
        NAME.set(name);
        try {
            work.run();
        } finally {
            NAME.set(outer);
        }
    }

    /** What this thread is doing, where it said so. */
    public static Optional<String> name() {
        return Optional.ofNullable(NAME.get());
    }
}
