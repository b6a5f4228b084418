package vn.loa.signatures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An authority as the list shows it. */
record TrustAnchorRow(
        UUID id,
        String name,
        String issuer,
        String sha256,
        Instant validFrom,
        Instant validTo,
        @Nullable String note,
        String addedBy,
        Instant addedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {}
