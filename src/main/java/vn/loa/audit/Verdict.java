package vn.loa.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the chains found.
 *
 * @param acts how many acts were looked at, the newest first
 * @param since when the oldest of them was; null where there was none
 * @param whole nothing was left out
 */
record Verdict(long acts, @Nullable Instant since, boolean whole, List<Finding> findings, List<Head> heads) {

    Verdict {
        findings = List.copyOf(findings);
        heads = List.copyOf(heads);
    }
}
