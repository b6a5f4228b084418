package vn.loa.catalog;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.loa.organization.OfficerId;

/** Asks where the library is used: whoever writes plans answers. */
public interface LibraryUses {

    /**
     * How often an entry is used in plans, whoever may see them.
     *
     * @param asIs lines that read as the entry did when it was taken
     * @param adapted lines that were changed since
     */
    record Use(int plans, int units, int asIs, int adapted) {

        public static final Use NONE = new Use(0, 0, 0, 0);
    }

    /** A plan that uses an entry; the status is the name under which its messages stand. */
    record Plan(UUID id, String title, String unit, int year, String status, boolean adapted) {}

    /** Entries that are not used are not in it. */
    Map<UUID, Use> of(List<UUID> entries);

    /** The plans that the officer may see, the newest first. */
    List<Plan> seenBy(OfficerId by, UUID entry, int limit);
}
