package vn.loa.planning.domain;

import java.util.List;

/** The editor with one section open, and what the lines of it were taken from. */
public record SectionPage(EditorPage editor, SectionView section, List<LineSource> sources) {

    public SectionPage {
        sources = List.copyOf(sources);
    }
}
