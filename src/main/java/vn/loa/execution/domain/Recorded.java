package vn.loa.execution.domain;

import vn.loa.execution.ResultId;
import vn.loa.planning.ActivityId;

/** A result as it stands. */
public record Recorded(ResultId id, ActivityId activity, int version, ResultDetails details) {}
