package vn.loa.reporting.web;

import org.jspecify.annotations.NullUnmarked;

/** Why a report is moved. */
@NullUnmarked
record ReasonForm(String reason) {}
