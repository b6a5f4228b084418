package vn.loa.guidance.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which communes to list; null means any.
 *
 * @param text words of the commune's name, accents aside
 */
public record CommunesFilter(
        @Nullable State state, @Nullable String text) {

    /** How far a commune has come with what is asked of it. */
    public enum State {
        /** What it handed in does not answer everything. */
        OPEN,
        /** It has begun no plan that follows the guidance. */
        NONE,
        /** It has not issued its plan by the day that was set. */
        LATE
    }
}
