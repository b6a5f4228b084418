package vn.loa.guidance.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of the superior's plan that could not be turned safely.
 *
 * @param place where they stand; null for the plan as a whole
 * @param text what now stands there; empty before it is stored
 */
public record Doubt(UUID id, Kind kind, @Nullable PlanPlace place, String words, String text) {

    /** Why one has to look. */
    public enum Kind {
        /** They name the level above, or all communes. */
        LEVEL,
        /** Somebody of the commune now stands for this body of the superior. */
        ACTOR,
        /** Nobody at the commune does what this body does. */
        NOBODY,
        /** An appendix of the superior that was left out. */
        APPENDIX
    }

    static Doubt about(Kind kind, @Nullable PlanPlace place, String words) {
        return new Doubt(UUID.randomUUID(), kind, place, words, "");
    }
}
