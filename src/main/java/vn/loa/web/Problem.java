package vn.loa.web;

import org.jspecify.annotations.Nullable;

/**
 * What the page says when something could not be done.
 *
 * @param incident a number that also stands in the log, when the fault is ours
 */
record Problem(
        int status, String title, String sentence, @Nullable String incident) {}
