package vn.loa.kernel;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

/** Of two who write the same thing at the same moment a unique index lets one through; the other reads a sentence. */
public final class UniqueIndex {

    private UniqueIndex() {}

    /** @param taken what the other reads */
    public static void guards(String index, Runnable write, Supplier<? extends Rejection> taken) {
        try {
            write.run();
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains(index)) {
                throw taken.get();
            }
            throw refused;
        }
    }
}
