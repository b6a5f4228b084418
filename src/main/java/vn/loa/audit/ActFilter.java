package vn.loa.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for; what is null or empty is not asked for.
 *
 * @param officer a part of the name or sign-in name of who acted
 * @param unit a part of the name or code of a unit that the act is about
 * @param about a plan, unit or officer that the act is about
 * @param before only acts with a smaller number: where the page before ended
 */
record ActFilter(
        String officer,
        String unit,
        String action,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID about,
        @Nullable Long before) {}
