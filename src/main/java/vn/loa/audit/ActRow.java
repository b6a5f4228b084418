package vn.loa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An act in a list. */
record ActRow(
        long id,
        Instant at,
        @Nullable String officer,
        @Nullable String unit,
        String action,
        @Nullable String object,
        @Nullable String address,
        String role) {}
