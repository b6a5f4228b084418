package vn.loa.execution.web;

import org.jspecify.annotations.Nullable;

/**
 * A file in words.
 *
 * @param thumbnail address of the small picture
 * @param opens whether a browser shows it; everything else is saved
 */
public record EvidenceLine(
        String address,
        String content,
        @Nullable String thumbnail,
        boolean opens,
        String name,
        String kind,
        String added,
        boolean personal,
        boolean changeable) {}
