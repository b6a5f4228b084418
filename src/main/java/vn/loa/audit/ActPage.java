package vn.loa.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Acts, the newest first.
 *
 * @param older before which act to look for more; null if there is nothing left to look at
 */
record ActPage(List<ActRow> acts, @Nullable Long older) {

    ActPage {
        acts = List.copyOf(acts);
    }
}
