package vn.loa.organization.domain;

/** Which officers a list shows: those whose name, sign-in name or unit contains the text. */
public record OfficerFilter(String text, boolean gone) {}
