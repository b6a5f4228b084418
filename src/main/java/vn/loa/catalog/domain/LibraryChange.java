package vn.loa.catalog.domain;

import org.jspecify.annotations.Nullable;

/**
 * One state of an entry, beside the one before it.
 *
 * @param by full name of who changed it; null where nobody knows
 * @param at when; null where nobody knows
 * @param before the words that it had before; null if they are the same, and in the first state
 */
public record LibraryChange(
        int version,
        @Nullable String by,
        @Nullable String at,
        String text,
        @Nullable String before,
        @Nullable String file,
        @Nullable String endedFrom) {}
