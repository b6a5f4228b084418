package vn.loa.organization;

import org.jspecify.annotations.Nullable;

/**
 * What others may see of a unit.
 *
 * @param name with its kind, such as "xã An Phú" or "Phòng Văn hóa - Xã hội"
 * @param parentName name of the unit it stands below
 */
public record UnitSummary(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentName) {}
