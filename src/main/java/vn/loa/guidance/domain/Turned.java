package vn.loa.guidance.domain;

import java.util.List;

/**
 * Words of a superior's plan as a commune may say them.
 *
 * @param left words that still name the level above, or all communes, and may be wrong in a commune's plan
 * @param guessed bodies of the superior for which one of the commune now stands
 */
record Turned(String text, List<String> left, List<String> guessed) {

    Turned {
        left = List.copyOf(left);
        guessed = List.copyOf(guessed);
    }
}
