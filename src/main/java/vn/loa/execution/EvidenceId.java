package vn.loa.execution;

import java.util.UUID;

/** Identifies a file that proves a result. */
public record EvidenceId(UUID value) {

    public static EvidenceId valueOf(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
