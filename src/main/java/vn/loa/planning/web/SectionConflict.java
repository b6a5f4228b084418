package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.SectionView;

/**
 * Two texts of one section: what somebody else saved and what was typed here.
 *
 * @param rows both texts laid into one another, so that nothing of either is missing
 */
record SectionConflict(SectionForm stored, SectionForm own, String savedBy, String savedAt, List<Row> rows) {

    /** From whose text a row of the merge comes. */
    enum Source {
        BOTH,
        OWN,
        STORED
    }

    /** @param kept whether it is taken over unless somebody says otherwise */
    record Row(Source source, LineForm line, boolean kept) {}

    static SectionConflict between(SectionView stored, SectionForm own) {
        var theirs = SectionForm.of(stored);
        var mine = own.merged().withPasted().on(stored.version());
        return new SectionConflict(
                theirs,
                mine,
                stored.savedBy(),
                EditorScreen.time(stored.savedAt()),
                rows(theirs.lines(), mine.written()));
    }

    /** Whether a line stands in one of the texts only, or reads differently in the other. */
    public boolean differs(LineForm line) {
        return rows.stream()
                .anyMatch(row -> row.source() != Source.BOTH && row.line().equals(line));
    }

    private static List<Row> rows(List<LineForm> theirs, List<LineForm> mine) {
        var rows = new ArrayList<Row>();
        var known = mine.stream().map(LineForm::id).filter(Objects::nonNull).collect(Collectors.toSet());
        var placed = new HashSet<String>();
        for (var line : mine) {
            var other = sameIn(theirs, line.id());
            if (other != null) {
                before(theirs, other, known, placed, rows);
                rows.add(new Row(other.says(line) ? Source.BOTH : Source.OWN, line, true));
                if (!other.says(line)) {
                    rows.add(new Row(Source.STORED, other, false));
                }
            } else {
                rows.add(new Row(Source.OWN, line, true));
            }
        }
        before(theirs, null, known, placed, rows);
        return rows;
    }

    /** Their lines that stand before this one and are not in the own text, each once. */
    private static void before(
            List<LineForm> theirs, @Nullable LineForm end, Set<String> known, Set<String> placed, List<Row> rows) {
        for (var line : theirs) {
            if (line == end) {
                return;
            }
            if (!known.contains(line.id()) && placed.add(line.id())) {
                rows.add(new Row(Source.STORED, line, true));
            }
        }
    }

    private static @Nullable LineForm sameIn(List<LineForm> lines, @Nullable String id) {
        return lines.stream()
                .filter(line -> id != null && id.equals(line.id()))
                .findFirst()
                .orElse(null);
    }
}
