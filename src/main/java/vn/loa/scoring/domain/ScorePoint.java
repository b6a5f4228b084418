package vn.loa.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was said of a criterion of a score. */
public record ScorePoint(
        int version,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable BigDecimal self,
        @Nullable BigDecimal appraised,
        @Nullable String reason) {

    static final ScorePoint NONE = new ScorePoint(0, null, null, null, null, null);
}
