package vn.loa.execution.domain;

import org.jspecify.annotations.Nullable;

/**
 * A row of a spreadsheet in which somebody filled in a result.
 *
 * @param number as the spreadsheet counts it
 * @param at which time of an activity it names; null where it names none
 * @param activity what the row says the activity is
 * @param broken a cell holds a formula that came to nothing
 */
public record SheetLine(int number, @Nullable String at, String activity, TypedResult typed, boolean broken) {}
