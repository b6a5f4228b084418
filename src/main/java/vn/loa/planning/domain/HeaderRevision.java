package vn.loa.planning.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.checks.Repair;

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

    /** @throws StaleRepair if the field is not what was to be repaired */
    HeaderRevision repaired(Repair repair) {
        var field = repair.spot().field();
        return new HeaderRevision(
                repaired(repair, field.equals("issuer"), issuer),
                repaired(repair, field.equals("place"), place),
                repaired(repair, field.equals("title"), title),
                year,
                repaired(repair, field.equals("signingAuthority"), signingAuthority),
                repaired(repair, field.equals("signerPosition"), signerPosition),
                repaired(repair, field.equals("signerName"), signerName),
                letterhead);
    }

    private static @Nullable String repaired(Repair repair, boolean meant, @Nullable String text) {
        Repairing.require(!meant || repair.before().equals(text == null ? "" : text));
        return meant ? repair.after() : text;
    }
}
