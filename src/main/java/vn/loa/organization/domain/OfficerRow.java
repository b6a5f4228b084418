package vn.loa.organization.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.OfficerId;

/** An officer as a line of the list. */
public record OfficerRow(
        OfficerId id,
        String username,
        String fullName,
        @Nullable String position,
        String unitName,
        @Nullable LocalDate leavesOn,
        boolean locked) {}
