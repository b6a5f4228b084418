package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a drafter may set on the head and in the signature block; number and date come when the plan is issued. */
public record HeaderRevision(
        @Nullable String issuer,
        @Nullable String place,
        @Nullable String title,
        int year,
        @Nullable String signingAuthority,
        @Nullable String signerPosition,
        @Nullable String signerName,
        List<String> letterhead) {

    public HeaderRevision {
        letterhead = List.copyOf(letterhead);
    }
}
