package vn.loa.planning.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.LineView;
import vn.loa.planning.domain.SectionView;

/**
 * What the autosave needs to go on with.
 *
 * @param lines one for each line that was sent, in the same order; null for one without words, which is not kept
 */
record Saved(int version, String savedAt, List<@Nullable SavedLine> lines) {

    /** What became of a line that was sent. */
    record SavedLine(String id, String marker) {}

    Saved {
        lines = Collections.unmodifiableList(new ArrayList<>(lines));
    }

    static Saved of(SectionView section, SectionForm form) {
        var stored = section.lines().iterator();
        var lines = new ArrayList<@Nullable SavedLine>();
        for (var line : form.lines()) {
            lines.add(line.isBlank() || !stored.hasNext() ? null : of(stored.next()));
        }
        return new Saved(section.version(), EditorScreen.time(section.savedAt()), lines);
    }

    private static SavedLine of(LineView line) {
        return new SavedLine(line.id().toString(), line.marker() == null ? "" : line.marker());
    }
}
