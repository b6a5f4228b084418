package vn.loa.planning.web;

import org.jspecify.annotations.Nullable;
import vn.loa.checks.Repair;
import vn.loa.checks.Spot;

/** A repair that was shown, and is to be made. */
record RepairForm(
        @Nullable String part,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String from) {

    /** Browsers send line feeds as two characters. */
    Repair repair() {
        return new Repair(new Spot(text(part), text(field)), text(before), text(after));
    }

    String back() {
        return from == null || !from.matches("[a-z0-9-]{1,40}") ? CheckView.WHOLE_PLAN : from;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }
}
