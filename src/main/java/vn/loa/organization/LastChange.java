package vn.loa.organization;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who changed something last, and when; null where it came with Loa, or was changed before that was kept. */
@Embeddable
public record LastChange(UUID changedById, Instant changedAt) {

    public LastChange(OfficerId by, Instant at) {
        this(by.value(), at);
    }

    public OfficerId by() {
        return new OfficerId(changedById);
    }
}
