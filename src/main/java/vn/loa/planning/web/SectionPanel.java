package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.EditorPage;
import vn.loa.planning.domain.LegalBasisView;
import vn.loa.planning.domain.SectionPlace;
import vn.loa.planning.domain.SectionView;

/**
 * What the panel of a section shows beside the form.
 *
 * @param address where its form posts to
 * @param body whether it has a number, a title and a place among others, as preamble and closing have not
 * @param bases the documents cited, shown beside the preamble only
 */
record SectionPanel(
        String id,
        String address,
        String label,
        boolean body,
        boolean preamble,
        @Nullable String parent,
        List<Removed> removed,
        List<LegalBasisView> bases,
        String savedAt,
        String savedBy) {

    /** A line that was taken out and can come back. */
    record Removed(String restore, String text) {}

    static SectionPanel of(SectionPath path, SectionView section, EditorScreen screen, EditorPage editor) {
        var address = SectionController.address(path.plan(), path.section());
        return new SectionPanel(
                section.id().toString(),
                address,
                section.place() == SectionPlace.BODY
                        ? EditorScreen.numbered(section.number(), section.title())
                        : screen.label(section.place(), section.number(), section.title()),
                section.place() == SectionPlace.BODY,
                section.place() == SectionPlace.PREAMBLE,
                section.parent() == null ? null : section.parent().toString(),
                section.removed().stream()
                        .map(line -> new Removed(address + "/lines/" + line.id() + "/restoration", line.text()))
                        .toList(),
                section.place() == SectionPlace.PREAMBLE ? editor.legalBases() : List.of(),
                EditorScreen.time(section.savedAt()),
                section.savedBy());
    }
}
