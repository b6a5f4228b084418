package vn.loa.scoring.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.scoring.FrameworkId;

/** Which scores of communes below are looked for. */
public record BelowFilter(
        int year, @Nullable FrameworkId framework, @Nullable ScoreStatus state) {}
