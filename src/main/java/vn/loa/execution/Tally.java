package vn.loa.execution;

import java.math.BigDecimal;

/**
 * What results come to together.
 *
 * @param quantity in the measure of the row it stands in; 0 where nothing was counted
 * @param people reached
 */
public record Tally(int results, BigDecimal quantity, long people) {}
