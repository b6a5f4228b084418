package vn.loa.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.loa.scoring.CriterionId;

/**
 * What is said about a criterion.
 *
 * @param formula null for a heading of criteria below it
 */
public record CriterionWording(
        @Nullable CriterionId parent,
        String code,
        String title,
        BigDecimal points,
        @Nullable String formula,
        @Nullable String thresholds,
        @Nullable String evidence,
        @Nullable String note) {}
