package vn.loa.planning.domain;

import java.time.Instant;

/** Why a warning is kept, who said so, and when. */
public record CheckWaiver(String key, String reason, String by, Instant at) {}
