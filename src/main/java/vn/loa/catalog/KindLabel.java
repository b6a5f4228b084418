package vn.loa.catalog;

/** What an area, audience or channel is called today; {@code code} is its code in the exchange format. */
public record KindLabel(String code, String label, String shortLabel) {}
