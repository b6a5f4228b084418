package vn.loa.planning.domain;

import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.loa.documents.PlanDocument.Stamp;

/** A digital signature's visible stamp; its time keeps the offset it was found with. */
@Embeddable
record PlanStamp(
        String signer, @Nullable String email, @Nullable String time) {

    static PlanStamp of(Stamp stamp) {
        var time = stamp.time();
        return new PlanStamp(
                Wording.of(stamp.signer()), Wording.orNull(stamp.email()), time == null ? null : time.toString());
    }

    Stamp stamp() {
        return new Stamp(signer, email, time == null ? null : OffsetDateTime.parse(time));
    }
}
