package vn.loa.catalog.domain;

/**
 * Which entries of a registry a list shows.
 *
 * @param kind a code that the entries must bear; empty for any
 */
public record RegistryFilter(String text, String kind, Standing standing) {}
