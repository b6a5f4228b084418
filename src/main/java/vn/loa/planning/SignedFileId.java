package vn.loa.planning;

import java.util.UUID;

/** Names a digitally signed file of a plan. */
public record SignedFileId(UUID value) {

    public static SignedFileId random() {
        return new SignedFileId(UUID.randomUUID());
    }

    public static SignedFileId valueOf(String text) {
        return new SignedFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
