package vn.loa.planning.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.catalog.Shelf;
import vn.loa.planning.domain.Comparison;
import vn.loa.planning.domain.LineSource;
import vn.loa.web.Days;

/**
 * What stands beside a line that was taken from the library.
 *
 * @param note by whom it is offered, in a sentence
 * @param address of the entry
 * @param before the line's own words, as they are shown
 * @param current what words of today are taken from
 * @param revisedOn when the entry was changed last; null if its words are those that were taken
 * @param endedOn since when it is no longer offered; null while it is
 * @param file address of its file; null if it has none
 */
record LineSourceView(
        String line,
        String note,
        String address,
        String taken,
        String before,
        Comparison.@Nullable Row change,
        Comparison.@Nullable Row renewal,
        String current,
        @Nullable String revisedOn,
        @Nullable String endedOn,
        @Nullable String file) {

    static Map<String, LineSourceView> of(List<LineSource> sources, Choices words) {
        return sources.stream()
                .map(source -> of(source, words))
                .collect(Collectors.toMap(LineSourceView::line, Function.identity()));
    }

    private static LineSourceView of(LineSource source, Choices words) {
        var state = source.state();
        var address = "/library/" + state.source().entry();
        return new LineSourceView(
                source.line().id().toString(),
                note(state.shelf(), state.offeredBy(), words),
                address,
                state.taken(),
                source.line().text(),
                source.change(),
                source.renewal(),
                state.current().toString(),
                source.renewal() == null || state.changedAt() == null ? null : Days.day(state.changedAt()),
                state.endedOn() == null ? null : Days.day(state.endedOn()),
                state.file() ? address + "/file" : null);
    }

    /** "Theo mẫu của Sở Nội vụ, tỉnh …". */
    static String note(Shelf shelf, @Nullable String offeredBy, Choices words) {
        var kind = shelf == Shelf.MATERIAL ? "material" : "model";
        return offeredBy == null
                ? words.say("plan.source." + kind + ".country")
                : words.say("plan.source." + kind, offeredBy);
    }
}
