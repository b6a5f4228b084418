package vn.loa.reporting.web;

import org.jspecify.annotations.NullUnmarked;

/** Why a report is moved, and which version of it was looked at. */
@NullUnmarked
record ReasonForm(String reason, String version) {}
