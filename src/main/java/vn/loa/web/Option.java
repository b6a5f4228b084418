package vn.loa.web;

/** What may be chosen in a select, among checkboxes or radios. */
public record Option(String value, String label) {}
