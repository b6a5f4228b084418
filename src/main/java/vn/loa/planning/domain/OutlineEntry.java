package vn.loa.planning.domain;

import org.jspecify.annotations.Nullable;
import vn.loa.documents.SectionRole;
import vn.loa.planning.SectionId;

/**
 * A section in the editor's outline.
 *
 * @param depth 0 for preamble, closing and the sections of the first level
 * @param lines how many lines it has itself
 */
public record OutlineEntry(
        SectionId id,
        SectionPlace place,
        int depth,
        @Nullable String number,
        String title,
        SectionRole role,
        int lines) {}
