package vn.loa.scoring.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.execution.Evidence;

/**
 * A file of evidence in a pack.
 *
 * @param path within the pack; null where it stays out, since it shows or names people
 * @param criteria codes of those that it proves
 */
public record PackedFile(
        Evidence evidence, String activity, @Nullable String path, List<String> criteria) {

    public PackedFile {
        criteria = List.copyOf(criteria);
    }
}
