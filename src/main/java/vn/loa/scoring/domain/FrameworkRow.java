package vn.loa.scoring.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.scoring.FrameworkId;

/** A version of a framework in a list. */
public record FrameworkRow(
        FrameworkId id,
        String title,
        int number,
        @Nullable String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean published,
        BigDecimal points) {

    public boolean isOver(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }
}
