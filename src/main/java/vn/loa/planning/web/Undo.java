package vn.loa.planning.web;

import java.io.Serializable;

/** What was just taken away, as a message, and where to post to get it back. */
record Undo(String message, String address) implements Serializable {}
