package vn.loa.scoring.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about a framework as a whole. */
public record FrameworkWording(
        String title,
        @Nullable String source,
        @Nullable String note,
        int decimals,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
