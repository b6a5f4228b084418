package vn.loa.guidance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loa.guidance.GuidanceId;

/** A guidance in a list, with how much it asks for and how many plans follow it. */
public record GuidanceRow(
        GuidanceId id,
        String title,
        String unitName,
        int year,
        GuidanceStatus status,
        @Nullable LocalDate issueBy,
        int parts,
        int tasks,
        int plans) {}
