package vn.loa.storage;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a kept file by what is in it: the SHA-256 of its bytes, as 64 hexadecimal digits. */
public record FileId(String sha256) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!DIGITS.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
    }

    public static FileId valueOf(String text) {
        return new FileId(text);
    }

    /** Empty if the text is no hash. */
    static Optional<FileId> of(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(new FileId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return sha256;
    }
}
