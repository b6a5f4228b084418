package vn.loa.guidance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a guidance as a whole.
 *
 * @param number under which it was sent out, where it is no plan
 * @param issueBy by when the communes issue their plans
 */
public record GuidanceWording(
        String title,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable LocalDate issueBy,
        @Nullable String note) {}
