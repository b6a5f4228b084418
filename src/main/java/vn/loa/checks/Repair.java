package vn.loa.checks;

/** A change of one text that would end a finding; it is shown before anybody makes it. */
public record Repair(Spot spot, String before, String after) {}
