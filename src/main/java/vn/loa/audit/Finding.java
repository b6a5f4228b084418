package vn.loa.audit;

import org.jspecify.annotations.Nullable;

/**
 * A place where the audit is not as it was written.
 *
 * @param chain with the position, the seal that tells; null where there is none
 * @param table the table that the finding is about; null for all but {@link Kind#TRIGGER_OFF}
 */
record Finding(
        Kind kind,
        @Nullable Integer chain,
        @Nullable Long position,
        @Nullable Long act,
        @Nullable String table) {

    enum Kind {
        /** The act or one of its changes is not what was sealed. */
        ALTERED,
        /** A seal whose act is gone. */
        ACT_GONE,
        /** A place in a chain without its seal. */
        SEAL_GONE,
        /** An act without a seal: put in by hand, or its seal was taken away. */
        UNSEALED,
        /** Changes that belong to no act. */
        STRAY_CHANGE,
        /** A chain that does not contain a head that was kept elsewhere. */
        HEAD_GONE,
        /** A table whose changes are not noted at this moment. */
        TRIGGER_OFF
    }
}
