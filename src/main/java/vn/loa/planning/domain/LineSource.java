package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.catalog.LibraryState;

/**
 * What a line was taken from, and how the two stand to one another.
 *
 * @param change from the words that were taken to the line's own; null if they are the same
 * @param renewal from the line's own words to those that the library has today; null if it has no others
 */
public record LineSource(
        LineView line, LibraryState state, Comparison.@Nullable Row change, Comparison.@Nullable Row renewal) {

    static LineSource of(LineView line, LibraryState state) {
        var text = line.text();
        return new LineSource(
                line,
                state,
                text.equals(state.taken()) ? null : Comparing.row(state.taken(), text),
                state.isRevised() ? Comparing.row(text, state.now()) : null);
    }
}
