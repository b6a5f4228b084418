package vn.loa.organization.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.organization.UnitId;
import vn.loa.organization.UnitKind;
import vn.loa.organization.UnitSummary;

/**
 * A unit as its administrator sees it.
 *
 * @param below how many units that go on stand directly below it
 * @param officers how many officers work in it
 */
public record UnitPage(
        UnitId id,
        int version,
        String code,
        String name,
        UnitKind kind,
        @Nullable UnitSummary parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UnitSummary successor,
        long below,
        long officers) {}
