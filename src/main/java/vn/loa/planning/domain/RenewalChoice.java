package vn.loa.planning.domain;

import java.util.UUID;

/** A proposed change as the officer who decides on it saw it. */
public record RenewalChoice(UUID change, int version) {}
