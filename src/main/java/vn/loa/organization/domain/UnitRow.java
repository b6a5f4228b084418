package vn.loa.organization.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;

/** A unit as a line of the list. */
public record UnitRow(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentName,
        @Nullable LocalDate validTo) {}
