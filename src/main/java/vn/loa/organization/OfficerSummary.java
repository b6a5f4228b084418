package vn.loa.organization;

import org.jspecify.annotations.Nullable;

/** What others may see of an officer. */
public record OfficerSummary(
        OfficerId id, String fullName, @Nullable String position, UnitId unit, String unitName) {}
