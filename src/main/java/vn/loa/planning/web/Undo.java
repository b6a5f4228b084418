package vn.loa.planning.web;

/** What was just taken away, as a message, and where to post to get it back. */
record Undo(String message, String address) {}
