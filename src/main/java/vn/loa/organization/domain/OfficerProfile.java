package vn.loa.organization.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.kernel.FieldRejection;
import vn.loa.organization.UnitId;

/** What an administrator says about an officer. */
public record OfficerProfile(String fullName, @Nullable String position, UnitId unit) {

    public OfficerProfile {
        fullName = Words.tidy(fullName);
        position = position == null || position.isBlank() ? null : Words.tidy(position);
        if (fullName.isEmpty() || fullName.length() > 100) {
            throw new FieldRejection("fullName", "officer.fullName.length");
        }
        if (position != null && position.length() > 150) {
            throw new FieldRejection("position", "officer.position.length");
        }
    }
}
