package vn.loa.execution.domain;

import java.util.UUID;

/** Identifies a spreadsheet of results that an officer brought. */
public record SheetId(UUID value) {

    public static SheetId valueOf(String text) {
        return new SheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
