package vn.loa.planning;

import java.util.UUID;

/** Names a document that was read and is being set right before it becomes a draft. */
public record ImportId(UUID value) {

    public static ImportId random() {
        return new ImportId(UUID.randomUUID());
    }

    public static ImportId valueOf(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
