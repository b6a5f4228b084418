package vn.loa.planning.domain;

/** The editor with one section open. */
public record SectionPage(EditorPage editor, SectionView section) {}
